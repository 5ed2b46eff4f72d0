// Documents as the bytes of their files.
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { type LoadResult, loadDocument, writeDocument } from '../../../slides/schema/load-document.ts';
import { sha256 } from './sha256.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function documentBytes<K extends DocumentKind>(kind: K, stored: Stored<K>): Uint8Array {
  return Buffer.from(writeDocument(kind, stored, sha256));
}

/** A loaded document is frozen: what the store hands out must stay equal to what is on the disk. */
export function readDocumentBytes<K extends DocumentKind>(kind: K, id: string, bytes: Uint8Array): LoadResult<K> {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'damaged', reason: 'not UTF-8' };
    throw error;
  }
  const result = loadDocument(kind, text, sha256);
  if (result.kind !== 'loaded') return result;
  const foundId = result.stored.document.id;
  if (foundId !== id) return { kind: 'damaged', reason: `holds the document ${foundId}` };
  return { kind: 'loaded', stored: deepFreeze(result.stored) };
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
