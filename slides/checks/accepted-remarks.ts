// Which remarks a person has looked at and means as they are. A remark is known again by what it says and by the words
// around its place; when those change, it comes back.
import type { AcceptedRemark } from '../model/approval.ts';
import { canonicalJson } from '../schema/canonical-json.ts';
import type { DesignFinding } from './finding.ts';

const longestKey = 500;

/** Findings by whether somebody has accepted them, each in the order given. */
export type SortedFindings<F> = { open: F[]; accepted: F[] };

/** The key of anything that was remarked on; equal parts have an equal key. */
export function keyOf(...parts: readonly unknown[]): string {
  return canonicalJson(parts).normalize('NFC').slice(0, longestKey);
}

/** Null for what nobody can accept: it cannot go out like this. */
export function acceptableRemark({ rule, severity, message, place }: DesignFinding): AcceptedRemark | null {
  if (severity === 'block') return null;
  const where = place.kind === 'text' ? [place.elementId, place.quote] : [place.kind === 'element' ? place.elementId : null];
  return { rule, key: keyOf(...where, message.code, message.params) };
}

export function sortAccepted<F>(
  findings: readonly F[],
  accepted: readonly AcceptedRemark[],
  remarkOf: (finding: F) => AcceptedRemark | null,
): SortedFindings<F> {
  const known = new Set(accepted.map(({ rule, key }) => `${rule} ${key}`));
  const sorted: SortedFindings<F> = { open: [], accepted: [] };
  for (const finding of findings) {
    const remark = known.size === 0 ? null : remarkOf(finding);
    const isAccepted = remark !== null && known.has(`${remark.rule} ${remark.key}`);
    sorted[isAccepted ? 'accepted' : 'open'].push(finding);
  }
  return sorted;
}
