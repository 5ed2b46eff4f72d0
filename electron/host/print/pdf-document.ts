// One PDF page as the painter needs it: raw content, named resources and forms. pdfkit writes the file; what is private in it
// is touched here only (its version is pinned).
import PdfKit from 'pdfkit';
import type { PageGeometry, PdfBox } from '../../../slides/print/page-geometry.ts';
import type { Box } from '../../../slides/scene/resolve-paint.ts';
import { fontPath } from './font-files.ts';

export type ResourceKind = 'ExtGState' | 'Pattern' | 'XObject' | 'ColorSpace' | 'Properties';
export type PdfReference = PDFKit.PDFKitReference;
export type PdfInfo = { title: string; createdAtMs: number };
export type LiveText = { text: string; x: number; y: number; font: string; fontSize: number; letterSpacing: number };

export type PdfDocument = {
  /** Appends operators to the page, or to the form that is being drawn. */
  write(operators: string): void;
  /** A finished object of the file. */
  object(data: object, stream?: Uint8Array | string): PdfReference;
  /** An entry of the file's catalog. */
  catalog(key: string, value: object): void;
  /** The name of a resource on this page; equal keys share one. */
  resource(kind: ResourceKind, key: string, create: () => PdfReference): string;
  /** Collects what `draw` writes into a form and gives its name; the form is in the space in which it is invoked. */
  form(box: Box, draw: () => void): string;
  /** Letters as text, y being the baseline. */
  text(line: LiveText): void;
  /** A JPEG file as it is, upright, in a box; throws when pdfkit cannot read it. */
  jpeg(key: string, bytes: Uint8Array, box: Box): void;
  finish(): Promise<Uint8Array>;
};

/** pdfkit's types leave these out. */
type Kit = PDFKit.PDFDocument & { openImage(bytes: Uint8Array): object; _root: { data: Record<string, object> } };
type Page = PDFKit.PDFPage & { resources: { data: Record<string, Record<string, PdfReference> | undefined> } };

export function createPdfDocument(geometry: PageGeometry, info: PdfInfo): PdfDocument {
  const [, , width, height] = geometry.media;
  const date = new Date(info.createdAtMs);
  const document = new PdfKit({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    // No default font: a page of outlines must hold none.
    font: '',
    info: { Title: info.title, Creator: 'Pano', Producer: 'Pano', CreationDate: date, ModDate: date },
  }) as Kit;
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const page = document.page as Page;
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
  delete page.resources.data.ProcSet;

  const names = new Map<string, string>();
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
    const table = page.resources.data[kind] ?? {};
    page.resources.data[kind] = table;
    table[name] = create();
    return name;
  }

  return {
    write: (operators) => page.content.write(operators),
    object,
    catalog(key, value) {
      document._root.data[key] = value;
    },
    resource,
    form(bounds, draw) {
      const reference = document.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height],
        Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
        Resources: page.resources,
      });
      const outer = page.content;
      page.content = reference;
      draw();
      page.content = outer;
      reference.end(undefined);
      return resource('XObject', `form ${names.size}`, () => reference);
    },
    text({ text, x, y, font, fontSize, letterSpacing }) {
      // Naming a feature keeps pdfkit from shaping word by word, which would lose kerning at spaces.
      const features = (letterSpacing === 0 ? { kern: true } : { kern: true, liga: false, clig: false }) as never;
      document.font(fontPath(font)).fontSize(fontSize);
      document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: letterSpacing, features });
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
