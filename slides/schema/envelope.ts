// What stands around a document in its file: which schema, which revision, which kind, and a checksum over all of it.
// This outer shape is a promise to every older and newer Pano; only the payload follows the schema version.
import { canonicalJson } from './canonical-json.ts';

const format = 'pano';

export type EnvelopeHeader = { schema: number; revision: number; kind: string };
export type Envelope = EnvelopeHeader & { payload: unknown };

/** Lower-case hexadecimal SHA-256 of the text in UTF-8; the runtime supplies it (slides/ has none). */
export type HashText = (text: string) => string;

export type OpenedEnvelope = { kind: 'opened'; envelope: Envelope } | { kind: 'damaged'; reason: string };

/** The text of the file: one line, always the same for the same content. */
export function sealEnvelope({ schema, revision, kind, payload }: Envelope, sha256: HashText): string {
  const header = canonicalJson({ format, kind, revision, schema });
  const content = canonicalJson(payload);
  // The header is hashed too: a flipped bit in a revision would lose a save just as one in the payload does.
  const seal = sha256(`${header}\n${content}`);
  return `${header.slice(0, -1)},"sha256":"${seal}","payload":${content}}`;
}

/** Opens what `sealEnvelope` wrote. Any other text, even by one byte, is damaged. */
export function openEnvelope(text: string, sha256: HashText): OpenedEnvelope {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'damaged', reason: text.trim() === '' ? 'empty' : `not JSON: ${messageOf(error)}` };
  }
  const envelope = readEnvelope(value);
  if (envelope === null) return { kind: 'damaged', reason: 'not a document of Pano' };
  // Comparing whole texts checks the checksum and catches changes that JSON forgives, such as a doubled key.
  if (sealEnvelope(envelope, sha256) !== text) return { kind: 'damaged', reason: 'the checksum does not match' };
  return { kind: 'opened', envelope };
}

function readEnvelope(value: unknown): Envelope | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) return null;
  const { schema, revision, kind, payload } = value as Record<string, unknown>;
  if (!isCount(schema) || !isCount(revision) || typeof kind !== 'string' || payload === undefined) return null;
  return { schema, revision, kind, payload };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
