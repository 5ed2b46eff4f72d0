// The commands that mend one finding of a design, as long as the design still is what was checked.
import type { Command } from '../design/commands.ts';
import { findElement, isLocked } from '../design/element-tree.ts';
import type { Design } from '../model/design.ts';
import { quoteAround } from './check-design.ts';
import type { DesignFinding } from './finding.ts';
import { mendElement } from './mend-element.ts';

/** Empty when it cannot be mended: no fix, a locked element, or words that have changed since. */
export function mendCommands({ elements }: Pick<Design, 'elements'>, finding: DesignFinding): Command[] {
  const { place, fix } = finding;
  if (place.kind !== 'text' || fix === null || isLocked(elements, place.elementId)) return [];
  const element = findElement(elements, place.elementId);
  if (element?.kind !== 'text' || quoteAround(element.text, place.start, place.end) !== place.quote) return [];
  return [{ kind: 'element.update', ids: [element.id], patch: { of: 'text', set: mendElement(element, finding) } }];
}
