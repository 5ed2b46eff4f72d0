// Controls that style letters must not take the text field's selection away: the field goes on while they are used.
import type { MouseEvent } from 'react';

/** For the element around such controls. Presses leave the focus in the field, but where something is typed. */
export const keepsEditing = {
  'data-keeps-editing': true,
  onMouseDown(event: MouseEvent): void {
    const isField =
      event.target instanceof Element && event.target.closest('input:not([type="radio"], [type="checkbox"]), textarea');
    if (!isField && document.activeElement instanceof HTMLTextAreaElement) event.preventDefault();
  },
} as const;

/** For controls that took the focus and are done with it: the caret goes back among the letters. */
export function backToField(): void {
  document.querySelector<HTMLTextAreaElement>('textarea[data-place]')?.focus({ preventScroll: true });
}

export function isKeepingEditing(target: EventTarget | null): boolean {
  const nearest = target instanceof Element ? target.closest('[data-keeps-editing], [data-ends-editing], [data-portal]') : null;
  return nearest !== null && !nearest.hasAttribute('data-ends-editing');
}
