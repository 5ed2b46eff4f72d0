import type { Call } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Row = { id: string; name: string; kind?: string };

const named = (rows: { document: { id: string; name: string } }[]): Row[] =>
  rows.map(({ document: { id, name } }) => ({ id, name }));

const lists: Record<string, (call: Call) => Promise<Row[]>> = {
  designs: async (call) => (await call('designs.list', {})).map(({ id, name, kind }) => ({ id, name, kind })),
  playlists: async (call) => named(await call('playlists.list', {})),
  entries: async (call) => named(await call('entries.list', {})),
  screens: async (call) => named(await call('screens.list', {})),
  campaigns: async (call) => named(await call('campaigns.list', {})),
  themes: async (call) => named(await call('themes.list', {})),
};

export const listables: readonly string[] = Object.keys(lists);

/** `pano list designs|playlists|entries|screens|campaigns|themes`. */
export async function listDocuments(output: Output, options: { library?: string }, what = ''): Promise<void> {
  const list = Object.hasOwn(lists, what) ? lists[what] : undefined;
  if (list === undefined) throw new AppError('list-unknown', { what, known: listables.join(', ') });
  const rows = await withLibrary(options.library, list);
  output.result(
    rows,
    rows.map(({ id, name, kind }) => [id, kind, name].filter((part) => part !== undefined).join('\t')),
  );
}
