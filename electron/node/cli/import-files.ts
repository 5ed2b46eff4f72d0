import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Call } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import { fontRemarks } from '../../../slides/messages/font-remarks.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { ThemeId } from '../../../slides/model/id.ts';
import { createNewId } from '../../host/new-id.ts';
import { createNodePorts } from '../node-ports.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Options = { library?: string; kinds: DesignKind[]; theme?: string; dryRun?: true };
type Accept = () => Promise<void>;
type Named = { id: string; name: string };
type Made = {
  campaign?: Named;
  slogans: string[];
  designs: (Named & { kind: string })[];
  media: Named[];
  fonts: Named[];
  warnings: string[];
};

/** Those that cannot be taken are refused with a sentence of their own. */
const fontEndings = ['.ttf', '.otf', '.ttc', '.woff', '.woff2'];
const pictureEndings = ['.png', '.jpg', '.jpeg', '.webp', '.gif', '.svg'];
/** Beyond any file that an import takes; refused here so that it is never read into memory. */
const maxFileMb = 200;

/** `pano import FILE…`: all files are read first, so that one which cannot be read leaves nothing behind of the others. */
export async function importFiles(output: Output, options: Options, ...files: string[]): Promise<void> {
  const made: Made = { slogans: [], designs: [], media: [], fonts: [], warnings: [] };
  await withLibrary(options.library, async (call) => {
    const theme = await readTheme(call, options.theme);
    const accepts: Accept[] = [];
    for (const file of files) accepts.push(await readFileOf(call, file, options.kinds, theme, made));
    if (options.dryRun) return;
    for (const accept of accepts) await accept();
  });
  output.result(made, describe(made));
}

/** Reads one file, throws when it cannot be taken, and gives what brings it into the library. */
async function readFileOf(call: Call, file: string, kinds: DesignKind[], theme: ThemeId, made: Made): Promise<Accept> {
  const fileName = path.basename(file);
  const bytes = await readWhole(file);
  const ending = path.extname(file).toLowerCase();
  if (pictureEndings.includes(ending)) {
    const { readPicture } = await import('../../host/import/read-picture.ts');
    await readPicture({ fileName, bytes });
    return async () => {
      const { id, name } = await call('media.import', { fileName, bytes });
      made.media.push({ id, name });
    };
  }
  if (fontEndings.includes(ending)) {
    if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
    const { checkFont } = await import('../../host/services/fonts.ts');
    const facts = await checkFont(fileName, bytes);
    const { language } = (await call('settings.get', {})).document;
    made.warnings.push(...fontRemarks({ ...facts, name: facts.family }, language));
    return async () => {
      const { id, name } = (await call('fonts.import', { fileName, bytes })).font;
      made.fonts.push({ id, name });
    };
  }
  if (ending === '.pano') {
    const { checkDesignPackage } = await import('../../host/services/design-packages.ts');
    const { now, randomBytes } = createNodePorts();
    await checkDesignPackage({ fileName, bytes }, createNewId(randomBytes), now());
    return async () => {
      const { id, name, kind } = await call('designs.unpack', { fileName, bytes });
      made.designs.push({ id, name, kind });
    };
  }
  const proposal = await call('imports.propose', { fileName, bytes });
  made.warnings.push(...proposal.warnings);
  made.slogans.push(...chosen(proposal));
  return async () => {
    const accepted = await call('imports.accept', { proposal, kinds, themeId: theme });
    if (accepted.campaign !== null) made.campaign = { id: accepted.campaign.id, name: accepted.campaign.name };
    made.designs.push(...accepted.designs.map(({ id, name, kind }) => ({ id, name, kind })));
  };
}

/** The theme that was asked for, which must be there, or the office's own. */
async function readTheme(call: Call, wanted: string | undefined): Promise<ThemeId> {
  if (wanted === undefined) return (await call('settings.get', {})).document.defaultThemeId;
  const themes = await call('themes.list', {});
  const found = themes.find(({ document }) => document.id === wanted);
  if (found === undefined) throw new AppError('not-found', { kind: 'theme', id: wanted });
  return found.document.id;
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

function describe({ campaign, slogans, designs, media, fonts, warnings }: Made): string[] {
  return [
    ...(campaign ? [`${campaign.id}\tcampaign\t${campaign.name}`] : []),
    ...slogans.map((slogan) => `\tslogan\t${slogan}`),
    ...designs.map(({ id, kind, name }) => `${id}\t${kind}\t${name}`),
    ...media.map(({ id, name }) => `${id}\tmedia\t${name}`),
    ...fonts.map(({ id, name }) => `${id}\tfont\t${name}`),
    ...warnings.map((warning) => `! ${warning}`),
  ];
}
