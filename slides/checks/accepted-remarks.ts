// Which remarks a person has looked at and means as they are. A remark is known again by what it says, by the words that
// it is about and by the ones beside them; when any of those changes, it comes back.
import { findElement } from '../design/element-tree.ts';
import type { AcceptedRemark } from '../model/approval.ts';
import type { Element } from '../model/element.ts';
import { createSha256 } from '../playback/sha256.ts';
import { canonicalJson } from '../schema/canonical-json.ts';
import type { DesignFinding, Severity } from './finding.ts';

const longestKey = 500;
/** UTF-16 units within which the word beside the place is looked for. */
const neighbourReach = 40;

/** Findings by whether somebody has accepted them, each in the order given. */
export type SortedFindings<F> = { open: F[]; accepted: F[] };

/** The key of anything that was remarked on; equal parts have an equal key. */
export function keyOf(...parts: readonly unknown[]): string {
  const whole = canonicalJson(parts).normalize('NFC');
  if (whole.length <= longestKey) return whole;
  // What does not fit counts all the same: a change far into a long text is a change.
  const hash = createSha256();
  const units = new Uint16Array(whole.length).map((_, at) => whole.charCodeAt(at));
  hash.update(new Uint8Array(units.buffer));
  const mark = hash.hex();
  return `${whole.slice(0, longestKey - mark.length)}${mark}`;
}

/** What cannot go out like this, nobody can accept. */
export function isAcceptable({ severity }: { severity: Severity }): boolean {
  return severity !== 'block';
}

/** Of a finding in these very elements. Null for what nobody can accept. */
export function remarkOf(finding: DesignFinding, elements: readonly Element[]): AcceptedRemark | null {
  const { rule, message, place } = finding;
  if (!isAcceptable(finding)) return null;
  if (place.kind === 'page') return { rule, key: keyOf(null, message.code, message.params) };
  const element = findElement(elements, place.elementId);
  const words = place.kind === 'text' && element?.kind === 'text' ? wordsAt(element.text, place.start, place.end) : null;
  return { rule, key: keyOf(place.elementId, words, message.code, message.params) };
}

/** The place with the word before and the one after it, whatever the lines they stand on. */
function wordsAt(text: string, start: number, end: number): string {
  const before = /\S*\s*$/.exec(text.slice(Math.max(0, start - neighbourReach), start))?.[0] ?? '';
  const after = /^\s*\S*/.exec(text.slice(end, end + neighbourReach))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim();
}

export function sortAccepted<F>(
  findings: readonly F[],
  accepted: readonly AcceptedRemark[],
  keyed: (finding: F) => AcceptedRemark | null,
): SortedFindings<F> {
  const known = new Set(accepted.map(({ rule, key }) => `${rule} ${key}`));
  const sorted: SortedFindings<F> = { open: [], accepted: [] };
  for (const finding of findings) {
    const remark = known.size === 0 ? null : keyed(finding);
    const isAccepted = remark !== null && known.has(`${remark.rule} ${remark.key}`);
    sorted[isAccepted ? 'accepted' : 'open'].push(finding);
  }
  return sorted;
}
