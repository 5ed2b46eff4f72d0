import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Call, ImportProposal } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import { designKinds } from '../../../slides/model/design.ts';
import { themeId } from '../../../slides/model/id.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Options = { library?: string; kinds: string; theme?: string; dryRun?: true };
type Named = { id: string; name: string };
type Made = { campaign?: Named; slogans: string[]; designs: (Named & { kind: string })[]; media: Named[]; warnings: string[] };

const pictureEndings = ['.png', '.jpg', '.jpeg', '.webp', '.gif', '.svg'];
/** Beyond any file that an import takes; refused here so that it is never read into memory. */
const maxFileMb = 200;

/** `pano import FILE…`: stops at the first file that cannot be read; what came before it is kept. */
export async function importFiles(output: Output, options: Options, ...files: string[]): Promise<void> {
  const kinds = options.kinds.split(',').map((kind) => kind.trim());
  const parsed = z.array(z.enum(designKinds)).safeParse(kinds);
  if (!parsed.success) throw new AppError('kind-unknown', { kinds: options.kinds, known: designKinds.join(', ') });
  const made: Made = { slogans: [], designs: [], media: [], warnings: [] };
  await withLibrary(options.library, async (call) => {
    for (const file of files) await importFile(call, file, parsed.data, options, made);
  });
  output.result(made, describe(made));
}

async function importFile(
  call: Call,
  file: string,
  kinds: (typeof designKinds)[number][],
  options: Options,
  made: Made,
): Promise<void> {
  const fileName = path.basename(file);
  const bytes = await readWhole(file);
  const ending = path.extname(file).toLowerCase();
  if (pictureEndings.includes(ending)) {
    if (options.dryRun) return;
    const { id, name } = await call('media.import', { fileName, bytes });
    made.media.push({ id, name });
    return;
  }
  if (ending === '.pano') {
    if (options.dryRun) return;
    const { id, name, kind } = await call('designs.unpack', { fileName, bytes });
    made.designs.push({ id, name, kind });
    return;
  }
  const proposal = await call('imports.propose', { fileName, bytes });
  made.warnings.push(...proposal.warnings);
  made.slogans.push(...chosen(proposal));
  if (options.dryRun) return;
  const theme = options.theme ?? (await call('settings.get', {})).document.defaultThemeId;
  const accepted = await call('imports.accept', { proposal, kinds, themeId: themeId.parse(theme) });
  if (accepted.campaign !== null) made.campaign = { id: accepted.campaign.id, name: accepted.campaign.name };
  made.designs.push(...accepted.designs.map(({ id, name, kind }) => ({ id, name, kind })));
}

function chosen(proposal: ImportProposal): string[] {
  return proposal.slogans.filter(({ isChosen }) => isChosen).map(({ text }) => text);
}

async function readWhole(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) throw new AppError('file-missing', { file });
  const sizeMb = Math.ceil(size / 2 ** 20);
  if (sizeMb > maxFileMb) throw new AppError('file-too-large', { file: path.basename(file), size: sizeMb, limit: maxFileMb });
  return new Uint8Array(await readFile(file));
}

function describe({ campaign, slogans, designs, media, warnings }: Made): string[] {
  return [
    ...(campaign ? [`${campaign.id}\tcampaign\t${campaign.name}`] : []),
    ...slogans.map((slogan) => `\tslogan\t${slogan}`),
    ...designs.map(({ id, kind, name }) => `${id}\t${kind}\t${name}`),
    ...media.map(({ id, name }) => `${id}\tmedia\t${name}`),
    ...warnings.map((warning) => `! ${warning}`),
  ];
}
