// Which findings of the preflight a person means as they are: known again by what they say and what they speak of.
import { keyOf } from '../../checks/accepted-remarks.ts';
import { findElement } from '../../design/element-tree.ts';
import { pageBounds } from '../../design/page-box.ts';
import type { AcceptedRemark } from '../../model/approval.ts';
import type { Design } from '../../model/design.ts';
import type { PreflightFinding, PreflightRule } from './finding.ts';

/** What these say depends on where the element stands; of the others, all that matters is in their parameters. */
const placeRules: ReadonlySet<PreflightRule> = new Set([
  'outside-safe',
  'under-eyelet',
  'short-of-bleed',
  'seam-text',
  'seam-picture',
]);

/** Null for what nobody can accept: what blocks, and an approval that no longer holds. */
export function acceptableFinding(finding: PreflightFinding, { elements }: Pick<Design, 'elements'>): AcceptedRemark | null {
  const { rule, severity, elementId, params } = finding;
  if (severity === 'block' || (rule === 'not-approved' && severity !== 'hint')) return null;
  if (elementId === null) return { rule, key: keyOf(null, params) };
  const element = findElement(elements, elementId);
  const bounds = placeRules.has(rule) ? pageBounds(elements, elementId) : null;
  const where = bounds && [bounds.x, bounds.y, bounds.width, bounds.height].map(Math.round);
  return { rule, key: keyOf(elementId, params, where, element?.kind === 'text' ? element.text : null) };
}
