import type { Call } from '../../../slides/api/contract.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Row = { id: string; name: string; kind?: string };

const named = (rows: { document: { id: string; name: string } }[]): Row[] =>
  rows.map(({ document: { id, name } }) => ({ id, name }));

const lists = {
  designs: async (call: Call) => (await call('designs.list', {})).map(({ id, name, kind }) => ({ id, name, kind })),
  playlists: async (call: Call) => named(await call('playlists.list', {})),
  entries: async (call: Call) => named(await call('entries.list', {})),
  screens: async (call: Call) => named(await call('screens.list', {})),
  campaigns: async (call: Call) => named(await call('campaigns.list', {})),
  themes: async (call: Call) => named(await call('themes.list', {})),
} satisfies Record<string, (call: Call) => Promise<Row[]>>;

export type Listable = keyof typeof lists | 'formats';

/** `pano list designs|playlists|entries|screens|campaigns|themes|formats`. */
export async function listDocuments(output: Output, options: { library?: string }, what = ''): Promise<void> {
  // No library has them.
  if (what === 'formats') return (await import('./list-formats.ts')).listFormats(output);
  // The arguments have been looked at: `what` is one of them.
  const rows: Row[] = await withLibrary(options.library, lists[what as keyof typeof lists]);
  output.result(
    rows,
    rows.map(({ id, name, kind }) => [id, kind, name].filter((part) => part !== undefined).join('\t')),
  );
}
