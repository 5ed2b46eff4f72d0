// Reads one document when the library is opened, and decides what becomes of a file that cannot be used.
import type { DocumentKind } from '../../../slides/model/document-kinds.ts';
import { createDocumentDatabase, type DocumentDatabase } from './document-database.ts';
import { UnusableDocument } from './durable-json-adapter.ts';
import { errorCode } from './file-system.ts';
import type { ProblemCode, ProblemDetails } from './problem-sentences.ts';
import { type RecoveryTools, recoverDocument } from './quarantine.ts';
import { writeError } from './write-error.ts';

type Database = DocumentDatabase<DocumentKind>;
type Told = { code: ProblemCode; details: ProblemDetails };

export type ReadOutcome =
  | { kind: 'loaded'; database: Database }
  /** The file stays as it is and must not be overwritten; `schema` is that of a newer Pano. */
  | ({ kind: 'left'; schema: number | null } & Told)
  | ({ kind: 'recovered'; database: Database; quarantinedAs: string | null } & Told)
  | ({ kind: 'lost'; quarantinedAs: string | null } & Told);

export async function readDocument(tools: RecoveryTools, kind: DocumentKind, id: string): Promise<ReadOutcome> {
  const database = createDocumentDatabase(tools.files, kind, id, tools.paths.document(kind, id));
  try {
    if ((await database.load()) !== null) return { kind: 'loaded', database };
    return await recover(tools, kind, id, null, 'missing');
  } catch (error) {
    if (error instanceof UnusableDocument) {
      const { result, bytes } = error;
      if (result.kind === 'newer')
        return { kind: 'left', schema: result.schema, code: 'newer', details: { schema: result.schema } };
      if (result.kind === 'stuck') return { kind: 'left', schema: null, code: 'stuck', details: { reason: result.reason } };
      return recover(tools, kind, id, bytes, result.reason);
    }
    const code = errorCode(error);
    if (code === null) throw error;
    // A bad spot on the disk will not heal; anything else (rights, another program) may, so the file stays.
    if (code === 'EIO') return recover(tools, kind, id, 'unreadable', code);
    return { kind: 'left', schema: null, code: 'unreadable', details: { reason: code } };
  }
}

async function recover(
  tools: RecoveryTools,
  kind: DocumentKind,
  id: string,
  bytes: Uint8Array | null | 'unreadable',
  reason: string,
): Promise<ReadOutcome> {
  try {
    const { backup, quarantinedAs } = await recoverDocument(tools, kind, id, bytes);
    if (backup === null) return { kind: 'lost', quarantinedAs, code: 'lost', details: { reason } };
    const database = createDocumentDatabase(tools.files, kind, id, tools.paths.document(kind, id));
    await database.load();
    const details = { reason, time: new Date(backup.savedAtMs).toISOString() };
    return { kind: 'recovered', database, quarantinedAs, code: bytes === null ? 'missing' : 'restored', details };
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    if (kind === 'settings') throw writeError(error, id);
    return { kind: 'left', schema: null, code: 'unreadable', details: { reason: `${reason}; ${code}` } };
  }
}
