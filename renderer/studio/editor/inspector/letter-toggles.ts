// Bold and underlined on and off, for the keys and the buttons: of the selected letters, or of all selected texts.
import { type LetterLook, looksWithin } from '../../../../slides/design/edit-runs.ts';
import type { TextElement } from '../../../../slides/model/element.ts';
import type { EditedText, TextEditing } from '../typing/text-editing.ts';

const [regular, bold] = [400, 700];
/** Semibold reads as bold. */
const leastBold = 600;

/** How the letters look that a style would go to; at least one look for each text. */
export function looksOf(elements: readonly TextElement[], now: EditedText | null): LetterLook[] {
  return elements.flatMap((element) => {
    if (now?.id !== element.id) return looksWithin(element, 0, element.text.length);
    const typed = { ...element, text: now.typed.text, runs: [...now.typed.runs] };
    return now.end > now.start ? looksWithin(typed, now.start, now.end) : looksWithin(typed, 0, typed.text.length);
  });
}

export function toggleWeight(texts: TextEditing, elements: readonly TextElement[]): void {
  const isBold = looksOf(elements, texts.state.getState().now).every(({ fontWeight }) => fontWeight >= leastBold);
  texts.setLook({ fontWeight: isBold ? regular : bold });
}

export function toggleUnderline(texts: TextEditing, elements: readonly TextElement[]): void {
  const isUnderlined = looksOf(elements, texts.state.getState().now).every((look) => look.isUnderlined);
  texts.setLook({ isUnderlined: !isUnderlined });
}
