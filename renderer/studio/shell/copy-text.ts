// Text onto the clipboard, also where the browser gives pages no clipboard: on plain http, which an office network is.

/**
 * Call it while a click or a key is being answered. False where the browser allows no way at all. `near` is what was pressed:
 * within its dialog, since that takes the focus back from anywhere else.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  // Only pages of a secure context have it, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return copyBySelection(text, near);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // Refused by a policy or a person; the older way asks neither.
    return copyBySelection(text, near);
  }
}

function copyBySelection(text: string, near: HTMLElement): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  // In sight for the browser, out of sight for people; fixed, so that nothing scrolls to it.
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', opacity: '0' });
  (near.closest('[role="dialog"]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

/** For people to press the keys themselves. */
export function selectText(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) {
    source.focus();
    source.select();
    return;
  }
  window.getSelection()?.selectAllChildren(source);
}
