// A `.pano` file: one design with its theme, pictures and the office's own fonts, sealed, to carry from one office to another.
import { z } from 'zod';
import { AppError } from '../api/errors.ts';
import { plainBase64 } from '../api/wire.ts';
import { type Design, design as designSchema } from '../model/design.ts';
import type { Element } from '../model/element.ts';
import { designId, elementId, type NewId, themeId } from '../model/id.ts';
import { type Media, media as mediaSchema } from '../model/media.ts';
import { officeFont as fontSchema, type OfficeFont } from '../model/office-font.ts';
import { type Theme, theme as themeSchema } from '../model/theme.ts';
import { canonicalJson } from '../schema/canonical-json.ts';
import { migrate, schemaVersion } from '../schema/migrations.ts';

const format = 'pano-design';

/** Lower-case hexadecimal SHA-256 of bytes, or of a text in UTF-8; the runtime supplies it. */
export type HashData = (data: string | Uint8Array) => string;
export type PackedMedia = { media: Media; bytes: Uint8Array };
export type PackedFont = { font: OfficeFont; bytes: Uint8Array };
export type DesignPackage = { design: Design; theme: Theme; media: PackedMedia[]; fonts: PackedFont[] };

type Base64 = typeof plainBase64;

const envelope = z.object({
  format: z.literal(format),
  schema: z.number().int().min(1),
  sha256: z.string(),
  content: z.object({
    design: z.unknown(),
    theme: z.unknown(),
    media: z.array(z.object({ record: z.unknown(), base64: z.string() })),
    /** Absent without fonts of the office's own; a note then says whose word it needs to pass them on. */
    fonts: z.array(z.object({ record: z.unknown(), base64: z.string(), note: z.string() })).optional(),
  }),
});

/** The text of the file. Media and fonts are those that the design uses; the theme is the design's own. */
export function packDesign(
  { design, theme, media, fonts }: DesignPackage,
  sha256: HashData,
  base64: Base64 = plainBase64,
): string {
  const content = {
    // Who said what of it in one office is no news to another.
    design: { ...design, acceptedRemarks: [], approval: null },
    theme,
    media: media.map(({ media: record, bytes }) => ({ record, base64: base64.encode(bytes) })),
    ...(fonts.length === 0 ? {} : { fonts: fonts.map((packed) => fontEntry(packed, base64)) }),
  };
  return JSON.stringify({ format, schema: schemaVersion, sha256: seal(schemaVersion, content, sha256), content });
}

type Unpacking = {
  text: string;
  /** For the sentence when something is wrong. */
  fileName: string;
  sha256: HashData;
  newId: NewId;
  nowMs: number;
  base64?: Base64;
};

/**
 * The design under new ids, free of its old campaign; its theme under a new id too.
 * Throws AppError 'design-newer' or 'design-broken'. The bytes of pictures and fonts are whole but not looked into.
 */
export function unpackDesign(wanted: Unpacking): DesignPackage {
  const { fileName, sha256, newId, nowMs } = wanted;
  const { schema, content } = openPackage(wanted);
  const theme = readPart(fileName, themeSchema, 'themes', content.theme, schema);
  const design = readPart(fileName, designSchema, 'designs', content.design, schema);
  const media = content.media.map(({ record, base64 }) => {
    const read = readPart(fileName, mediaSchema, 'media', record, schema);
    const bytes = decodeBase64(fileName, base64, wanted.base64 ?? plainBase64);
    if (bytes.length !== read.byteLength || sha256(bytes) !== read.id) throw broken(fileName);
    return { media: { ...read, createdAtMs: nowMs }, bytes };
  });
  const fonts = (content.fonts ?? []).map(({ record, base64 }) => {
    const read = readPart(fileName, fontSchema, 'fonts', record, schema);
    const bytes = decodeBase64(fileName, base64, wanted.base64 ?? plainBase64);
    if (bytes.length !== read.byteLength || sha256(bytes) !== read.id) throw broken(fileName);
    return { font: { ...read, createdAtMs: nowMs }, bytes };
  });
  const newThemeId = themeId.parse(newId());
  return {
    design: {
      ...design,
      id: designId.parse(newId()),
      elements: design.elements.map((element) => withNewIds(element, newId)),
      themeId: newThemeId,
      campaignId: null,
      // Said of it elsewhere, under its old ids.
      acceptedRemarks: [],
      approval: null,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
    },
    theme: { ...theme, id: newThemeId },
    media,
    fonts,
  };
}

/** Whoever looks into the file reads that the font has a licence of its own. */
function fontEntry({ font, bytes }: PackedFont, base64: Base64) {
  const note = `${font.name}: used under its own licence, which the sender answers for. ${font.license}`.trim();
  return { record: font, note, base64: base64.encode(bytes) };
}

/** Whether two themes look the same, whatever their ids and names: an import then needs no second one. */
export function isSameLook(a: Theme, b: Theme): boolean {
  const look = ({ colors, inks, headingFont, bodyFont, logoMediaId }: Theme) =>
    canonicalJson({ colors, inks, headingFont, bodyFont, logoMediaId });
  return look(a) === look(b);
}

function openPackage({ text, fileName, sha256 }: Unpacking): z.infer<typeof envelope> {
  const value = parseJson(fileName, text);
  // A newer Pano may have changed what is inside, but never these outer fields.
  const header = envelope.pick({ format: true, schema: true }).safeParse(value);
  if (header.success && header.data.schema > schemaVersion) {
    throw new AppError('design-newer', { file: fileName, schema: header.data.schema });
  }
  const parsed = envelope.safeParse(value);
  if (!parsed.success) throw broken(fileName);
  if (seal(parsed.data.schema, parsed.data.content, sha256) !== parsed.data.sha256) throw broken(fileName);
  return parsed.data;
}

const seal = (schema: number, content: unknown, sha256: HashData): string =>
  sha256(`${canonicalJson({ format, schema })}\n${canonicalJson(content)}`);

const broken = (fileName: string, cause?: unknown): AppError => new AppError('design-broken', { file: fileName }, { cause });

function parseJson(fileName: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(fileName, error);
  }
}

function decodeBase64(fileName: string, text: string, base64: Base64): Uint8Array {
  try {
    return base64.decode(text);
  } catch (error) {
    throw broken(fileName, error);
  }
}

function readPart<S extends z.ZodType>(fileName: string, shape: S, kind: string, value: unknown, from: number): z.infer<S> {
  const migrated = migrate(kind, value, from);
  const parsed = migrated.kind === 'migrated' ? shape.safeParse(migrated.payload) : null;
  if (!parsed?.success) throw broken(fileName, parsed?.error);
  return parsed.data;
}

function withNewIds(element: Element, newId: NewId): Element {
  const id = elementId.parse(newId());
  if (element.kind !== 'group') return { ...element, id };
  return { ...element, id, children: element.children.map((child) => withNewIds(child, newId)) };
}
