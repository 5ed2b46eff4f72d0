// Where the field for typing lies, and whether its own letters are seen or those of the painter.
import type { TextElement } from '../../../../slides/model/element.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { layoutPlain, layoutText } from '../../../../slides/text/layout-text.ts';
import type { Measure } from '../../../../slides/text/measure.ts';

/**
 * `letters`: over the element, with the field's own letters. `caret`: over the element, whose painted letters show; the field
 * adds only the caret and the selection. `beside`: under the element as a plain field of its own, because the painted letters
 * (bent, scaled, much larger than others) stand where no field could have them.
 */
export type FieldPlace = 'letters' | 'caret' | 'beside';

/** Lines this much wider (in em) than the field's, or this far from them, would make the caret lie. */
const furthest = { across: 0.9, down: 0.25 };

export function fieldPlace(element: TextElement, measure: Measure, compounds?: Compounds): FieldPlace {
  if (element.arc !== 0 || element.lineScaling === 'full-width') return 'beside';
  if (element.runs.length === 0) return element.isUnderlined ? 'caret' : 'letters';
  const painted = layoutText(element, measure, compounds);
  const size = painted.fontSize;
  const plain = layoutPlain(element, painted, measure);
  const isNear = painted.lines.every((line, index) => {
    const other = plain.lines[index];
    if (other === undefined) return false;
    return Math.abs(line.width - other.width) < furthest.across * size && Math.abs(line.y - other.y) < furthest.down * size;
  });
  return isNear ? 'caret' : 'beside';
}
