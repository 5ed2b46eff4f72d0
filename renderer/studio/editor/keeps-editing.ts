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

export function isKeepingEditing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-keeps-editing], [data-portal]') !== null;
}
