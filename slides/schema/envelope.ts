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
export function sealEnvelope(envelope: Envelope, sha256: HashText): string {
  const header = headerText(envelope);
  const payload = canonicalJson(envelope.payload);
  return `${header},"sha256":"${seal(header, payload, sha256)}","payload":${payload}}`;
}

const start =
  /^\{"format":"pano","kind":("(?:[^"\\]|\\.)*"),"revision":(\d{1,15}),"schema":(\d{1,15}),"sha256":"([0-9a-f]{64})","payload":/;

/** Opens what `sealEnvelope` wrote. Any other text, even by one byte, is damaged. */
export function openEnvelope(text: string, sha256: HashText): OpenedEnvelope {
  if (text.trim() === '') return { kind: 'damaged', reason: 'empty' };
  const found = start.exec(text);
  if (found === null) return { kind: 'damaged', reason: 'not a document of Pano' };
  const [all, kindText = '', revision, schema, expected] = found;
  if (!text.endsWith('}')) return { kind: 'damaged', reason: 'cut off' };
  // The payload is hashed as it stands in the file: nothing in it can change unseen, not even what JSON forgives.
  const payload = text.slice(all.length, -1);
  try {
    const header = { kind: String(JSON.parse(kindText)), revision: Number(revision), schema: Number(schema) };
    if (seal(headerText(header), payload, sha256) !== expected || !all.startsWith(`${headerText(header)},`)) {
      return { kind: 'damaged', reason: 'the checksum does not match' };
    }
    return { kind: 'opened', envelope: { ...header, payload: JSON.parse(payload) } };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'damaged', reason: `not JSON: ${error.message}` };
    throw error;
  }
}

/** Without its closing brace. */
function headerText({ kind, revision, schema }: EnvelopeHeader): string {
  return canonicalJson({ format, kind, revision, schema }).slice(0, -1);
}

/** The header is sealed too: a flipped bit in a revision would lose a save just as one in the payload does. */
function seal(header: string, payload: string, sha256: HashText): string {
  return sha256(`${header}}\n${payload}`);
}
