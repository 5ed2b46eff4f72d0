import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Call } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import { fontRemarks } from '../../../slides/messages/font-remarks.ts';
import type { DesignKind, Page } from '../../../slides/model/design.ts';
import type { ThemeId } from '../../../slides/model/id.ts';
import { formatOfPage } from '../../../slides/print/formats.ts';
import { pageOfForm, sloganForms } from '../../../slides/template/slogan-forms.ts';
import { createNewId } from '../../host/new-id.ts';
import { createNodePorts } from '../node-ports.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';
import type { NamedForms } from './read-argument.ts';

type Options = { library?: string; kinds?: DesignKind[]; formats?: NamedForms; theme?: string; dryRun?: true };
type Order = NamedForms & { themeId: ThemeId };
type Accept = () => Promise<void>;
type Named = { id: string; name: string };
/** `format` is null on screens. */
type Form = { kind: DesignKind; format: string | null; width: number; height: number; unit: 'mm' | 'px' };
type Made = {
  campaign?: Named;
  slogans: string[];
  designs: (Named & Form)[];
  /** What would be made of the slogans, in a dry run. */
  planned?: ({ slogan: string } & Form)[];
  media: Named[];
  fonts: Named[];
  warnings: string[];
};

/** What is made when neither kinds nor formats are asked for. */
const usualKinds: DesignKind[] = ['slide', 'poster', 'banner'];
/** Those that cannot be taken are refused with a sentence of their own. */
const fontEndings = ['.ttf', '.otf', '.ttc', '.woff', '.woff2'];
const pictureEndings = ['.png', '.jpg', '.jpeg', '.webp', '.gif', '.svg'];
/** Beyond any file that an import takes; refused here so that it is never read into memory. */
const maxFileMb = 200;

/** `pano import FILE…`: all files are read first, so that one which cannot be read leaves nothing behind of the others. */
export async function importFiles(output: Output, options: Options, ...files: string[]): Promise<void> {
  const made: Made = { slogans: [], designs: [], ...(options.dryRun && { planned: [] }), media: [], fonts: [], warnings: [] };
  await withLibrary(options.library, async (call) => {
    const order = readOrder(options, await readTheme(call, options.theme));
    const accepts: Accept[] = [];
    for (const file of files) accepts.push(await readFileOf(call, file, order, made));
    if (options.dryRun) return;
    for (const accept of accepts) await accept();
  });
  output.result(made, describe(made));
}

/** Reads one file, throws when it cannot be taken, and gives what brings it into the library. */
async function readFileOf(call: Call, file: string, order: Order, made: Made): Promise<Accept> {
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
      const { id, name, kind, page } = await call('designs.unpack', { fileName, bytes });
      made.designs.push({ id, name, ...describeForm(kind, page) });
    };
  }
  const proposal = await call('imports.propose', { fileName, bytes });
  made.warnings.push(...proposal.warnings);
  const slogans = chosen(proposal);
  made.slogans.push(...slogans);
  const forms = sloganForms(order.kinds, order.formats).map((form) => describeForm(form.kind, pageOfForm(form)));
  made.planned?.push(...slogans.flatMap((slogan) => forms.map((form) => ({ slogan, ...form }))));
  return async () => {
    const accepted = await call('imports.accept', { proposal, ...order });
    if (accepted.campaign !== null) made.campaign = { id: accepted.campaign.id, name: accepted.campaign.name };
    made.designs.push(...accepted.designs.map(({ id, name, kind, page }) => ({ id, name, ...describeForm(kind, page) })));
  };
}

function readOrder({ kinds, formats }: Options, themeId: ThemeId): Order {
  if (kinds === undefined && formats === undefined) return { kinds: usualKinds, formats: [], themeId };
  return { kinds: [...(kinds ?? []), ...(formats?.kinds ?? [])], formats: formats?.formats ?? [], themeId };
}

function describeForm(kind: DesignKind, page: Page): Form {
  const { width, height, unit } = page;
  return { kind, format: formatOfPage(page)?.id ?? null, width, height, unit };
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

function describe({ campaign, slogans, designs, planned = [], media, fonts, warnings }: Made): string[] {
  const formOf = ({ format, width, height, unit }: Form): string => format ?? `${width}x${height} ${unit}`;
  return [
    ...(campaign ? [`${campaign.id}\tcampaign\t${campaign.name}`] : []),
    ...slogans.map((slogan) => `\tslogan\t${slogan}`),
    ...planned.map((form) => `\t${form.kind}\t${form.slogan}\t${formOf(form)}`),
    ...designs.map((design) => `${design.id}\t${design.kind}\t${design.name}\t${formOf(design)}`),
    ...media.map(({ id, name }) => `${id}\tmedia\t${name}`),
    ...fonts.map(({ id, name }) => `${id}\tfont\t${name}`),
    ...warnings.map((warning) => `! ${warning}`),
  ];
}
