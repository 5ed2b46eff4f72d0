// One PDF page as the painter needs it: raw content, named resources and forms. pdfkit writes the file; what is private in it
// is touched here only (its version is pinned).
import PdfKit from 'pdfkit';
import type { PageGeometry, PdfBox } from '../../../../slides/print/page-geometry.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import { fontBytes } from '../fonts/font-files.ts';
import type { PdfColors } from './pdf-colors.ts';
import { xmpPacket } from './pdf-metadata.ts';

export type ResourceKind = 'ExtGState' | 'Pattern' | 'XObject' | 'ColorSpace' | 'Properties';
export type PdfReference = PDFKit.PDFKitReference;
export type PdfInfo = {
  title: string;
  createdAtMs: number;
  /** The press that the file is made for; with it the file follows PDF/X-4 wherever its page allows. */
  press?: PressIntent;
};
export type PressIntent = { identifier: string; name: string; profile: Uint8Array };
export type LiveText = {
  text: string;
  x: number;
  y: number;
  font: string;
  fontSize: number;
  letterSpacing: number;
  /** Ends a marked span in the very space in which the letters stand: readers place the span's words by it. */
  endsSpan: boolean;
};

export type PdfDocument = {
  colors: PdfColors;
  /** Appends operators to the page, or to the form that is being drawn. */
  write(operators: string): void;
  /** A finished object of the file. */
  object(data: object, stream?: Uint8Array | string): PdfReference;
  /** The name of a resource on this page; equal keys share one. */
  resource(kind: ResourceKind, key: string, create: () => PdfReference): string;
  /** Collects what `draw` writes into a form and gives its name; the form is in the space in which it is invoked. */
  form(box: Box, draw: () => void): string;
  /** The name of a layer that is off until somebody switches it on. At most one. */
  layer(name: string): string;
  /** A further page of this size in points; resources are shared, so a form that was drawn once can be invoked on all. */
  addPage(width: number, height: number): void;
  /** Letters as text, y being the baseline. */
  text(line: LiveText): void;
  /** A JPEG file as it is, upright, in a box; throws when pdfkit cannot read it. */
  jpeg(key: string, bytes: Uint8Array, box: Box): void;
  finish(): Promise<Uint8Array>;
};

const inkGroup = { Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK' };

/** pdfkit's types leave these out. */
type Kit = PDFKit.PDFDocument & {
  openImage(bytes: Uint8Array): object;
  endMetadata(): void;
  _root: PdfReference & { data: Record<string, unknown> };
  _id: Uint8Array;
};
type Page = PDFKit.PDFPage & { resources: { data: Record<string, Record<string, PdfReference> | undefined> } };

export function createPdfDocument(geometry: PageGeometry, info: PdfInfo, colors: PdfColors): PdfDocument {
  const [, , width, height] = geometry.media;
  const date = new Date(info.createdAtMs);
  // Whether checkers take a page in larger units for PDF/X-4 is not known: such a file has the press intent only.
  const isX4 = info.press !== undefined && geometry.userUnit === 1;
  const document = new PdfKit({
    size: [width, height],
    margin: 0,
    // PDF/X-4 stands on 1.6.
    pdfVersion: isX4 ? '1.6' : '1.7',
    // No default font: a page of outlines must hold none.
    font: '',
    info: { Title: info.title, Creator: 'Pano', Producer: 'Pano', CreationDate: date, ModDate: date },
  }) as Kit;
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  let page = document.page as Page;
  const { resources } = page;
  const box = (value: PdfBox) => [...value];
  Object.assign(page.dictionary.data, {
    MediaBox: box(geometry.media),
    CropBox: box(geometry.media),
    TrimBox: box(geometry.trim),
    BleedBox: box(geometry.bleed),
    UserUnit: geometry.userUnit,
  });
  // pdfkit writes it always; a program that does not know the entry need not meet it where it says nothing.
  if (geometry.userUnit === 1) Reflect.deleteProperty(page.dictionary.data, 'UserUnit');
  // Obsolete since PDF 1.4, and it names pictures that are not there.
  delete resources.data.ProcSet;

  document.endMetadata = () => {
    const fileId = Buffer.from(document._id).toString('hex');
    const packet = xmpPacket({ title: info.title, createdAtMs: info.createdAtMs, fileId, isX4 });
    const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Programs that know nothing of PDF look for the packet in plain sight.
    metadata.compress = false;
    metadata.write(Buffer.from(packet, 'utf8'));
    metadata.end(undefined);
    document._root.data.Metadata = metadata;
  };
  if (info.press !== undefined) {
    const { identifier, name, profile } = info.press;
    document._root.data.OutputIntents = [
      object({
        Type: 'OutputIntent',
        S: 'GTS_PDFX',
        OutputConditionIdentifier: new String(identifier),
        OutputCondition: new String(name),
        RegistryName: new String('http://www.color.org'),
        Info: new String(name),
        DestOutputProfile: object({ N: 4 }, profile),
      }),
    ];
    // What shines through is mixed in the inks of the press.
    Object.assign(page.dictionary.data, { Group: inkGroup });
  }

  const names = new Map<string, string>();
  /** Under their names, so that a font goes into the file once. */
  const embedded = new Set<string>();
  const jpegs = new Map<string, object>();

  function object(data: object, stream?: Uint8Array | string): PdfReference {
    const reference = document.ref(data);
    if (stream !== undefined) reference.write(stream);
    reference.end(undefined);
    return reference;
  }

  function resource(kind: ResourceKind, key: string, create: () => PdfReference): string {
    const full = `${kind} ${key}`;
    const known = names.get(full);
    if (known !== undefined) return known;
    const name = `${kind.slice(0, 1)}${names.size + 1}`;
    names.set(full, name);
    const table = resources.data[kind] ?? {};
    resources.data[kind] = table;
    table[name] = create();
    return name;
  }

  return {
    colors,
    write: (operators) => page.content.write(operators),
    object,
    resource,
    form(bounds, draw) {
      const reference = document.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height],
        Group: { Type: 'Group', S: 'Transparency', CS: colors.space },
        Resources: resources,
      });
      const outer = page.content;
      page.content = reference;
      draw();
      page.content = outer;
      reference.end(undefined);
      return resource('XObject', `form ${names.size}`, () => reference);
    },
    layer(name) {
      const group = object({ Type: 'OCG', Name: new String(name) });
      // Off until somebody switches it on: programs differ in whether they heed “seen but not printed”.
      document._root.data.OCProperties = { OCGs: [group], D: { Name: new String(name), OFF: [group], Order: [group] } };
      return resource('Properties', `layer ${name}`, () => group);
    },
    addPage(pageWidth, pageHeight) {
      document.addPage({ size: [pageWidth, pageHeight], margin: 0 });
      page = document.page as Page;
      Object.assign(page.dictionary.data, { Resources: resources, TrimBox: [0, 0, pageWidth, pageHeight] });
      Reflect.deleteProperty(page.dictionary.data, 'UserUnit');
      if (info.press !== undefined) Object.assign(page.dictionary.data, { Group: inkGroup });
    },
    text({ text, x, y, font, fontSize, letterSpacing, endsSpan }) {
      // Naming a feature keeps pdfkit from shaping word by word, which would lose kerning at spaces.
      const features = (letterSpacing === 0 ? { kern: true } : { kern: true, liga: false, clig: false }) as never;
      if (!embedded.has(font)) document.registerFont(font, fontBytes(font));
      embedded.add(font);
      document.font(font).fontSize(fontSize);
      const outer = page.content;
      const operators: string[] = [];
      page.content = { write: (operator: string) => operators.push(operator) } as never;
      document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: letterSpacing, features });
      page.content = outer;
      const last = operators.pop();
      if (last !== 'Q') throw new Error('pdfkit no longer restores its state after a text');
      for (const operator of endsSpan ? [...operators, 'EMC', last] : [...operators, last]) outer.write(operator);
    },
    jpeg(key, bytes, target) {
      const image = jpegs.get(key) ?? document.openImage(Buffer.from(bytes));
      jpegs.set(key, image);
      document.image(image as never, target.x, target.y, { width: target.width, height: target.height });
    },
    async finish() {
      const ended = new Promise<void>((resolve, reject) => {
        document.on('end', resolve);
        document.on('error', reject);
      });
      document.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
