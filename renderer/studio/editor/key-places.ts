// Where the focus is when a key comes, as far as it decides who the key is for.

/** They are `input`s too, but nobody types in them. */
const pressedTypes: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'file', 'color']);

/** Fields that are typed in, dialogs, and open menus and lists keep their keys. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return true;
  const field = target.closest('input, textarea, select, [contenteditable]');
  if (field === null) return false;
  if (!(field instanceof HTMLInputElement)) return true;
  // A list to choose from is a field that nobody can write in; while it is open the keys are its own.
  if (field.readOnly) return field.getAttribute('aria-expanded') === 'true';
  return !pressedTypes.has(field.type);
}

/**
 * Whether Ctrl+Z means the design although the focus is elsewhere: in a palette beside the design, or in a field that holds
 * nothing but what the design has (`data-kept`).
 */
export function leavesHistory(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('[aria-modal="true"], [role="menu"], [role="listbox"]') !== null)
    return false;
  if (target instanceof HTMLInputElement && !target.readOnly && !pressedTypes.has(target.type))
    return target.dataset.kept === target.value;
  return target.closest('textarea, select, [contenteditable]') === null;
}
