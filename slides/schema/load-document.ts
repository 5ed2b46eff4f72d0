// From the text of a file to a document: checksum, newer than us?, migrate, then validate. The outcome is a value.
import { type DocumentKind, type DocumentOf, documentKinds, type Stored } from '../model/document-kinds.ts';
import { type HashText, openEnvelope, sealEnvelope } from './envelope.ts';
import { type Migration, migrate, migrations, newestVersion, schemaVersion } from './migrations.ts';

export type LoadResult<K extends DocumentKind> =
  | { kind: 'loaded'; stored: Stored<K> }
  | { kind: 'newer'; schema: number }
  /** Whole, but a migration step failed on it: our mistake, so the file must stay as it is. */
  | { kind: 'stuck'; reason: string }
  | { kind: 'damaged'; reason: string };

export function loadDocument<K extends DocumentKind>(
  kind: K,
  text: string,
  sha256: HashText,
  steps: readonly Migration[] = migrations,
): LoadResult<K> {
  const opened = openEnvelope(text, sha256);
  if (opened.kind === 'damaged') return opened;
  const { schema, revision, kind: foundKind, payload } = opened.envelope;
  if (schema > newestVersion(steps)) return { kind: 'newer', schema };
  if (schema < 1 || revision < 1) return { kind: 'damaged', reason: `schema ${schema}, revision ${revision}` };
  if (foundKind !== kind) return { kind: 'damaged', reason: `holds one of ${foundKind}, not of ${kind}` };
  const migrated = migrate(kind, payload, schema, steps);
  if (migrated.kind === 'failed') {
    return { kind: 'stuck', reason: `${migrated.migration}: ${migrated.reason}` };
  }
  const parsed = documentKinds[kind].safeParse(migrated.payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { kind: 'damaged', reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong shape'}` };
  }
  return { kind: 'loaded', stored: { document: parsed.data as DocumentOf<K>, revision } };
}

/** The text of the file of a document, in the newest schema. */
export function writeDocument<K extends DocumentKind>(kind: K, { document, revision }: Stored<K>, sha256: HashText): string {
  return sealEnvelope({ schema: schemaVersion, revision, kind, payload: document }, sha256);
}
