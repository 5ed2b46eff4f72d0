// When what has the focus goes away, or can no longer be pressed, the focus goes to what stands next to its place instead of to
// nowhere: in dialogs, and in what is marked with `data-keeps-focus`. When a dialog goes, it returns to where it was before.
import { useEffect } from 'react';

const pressable = 'a[href], button, input, textarea, select, [tabindex]:not([tabindex="-1"])';

/** Where an element stood: each of its ancestors up to the scope, innermost first, and which of its children led to it. */
type Place = { element: HTMLElement; steps: { parent: Element; index: number }[] };

export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | null = null;
    let dialog: Element | null = null;
    let before: HTMLElement | null = null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      last = placeOf(target);
      dialog = target.closest('[role="dialog"]') ?? dialog;
      // A menu is gone when what was chosen in it opens.
      if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') === null) before = target;
    };
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Who leaves an element that is still there wanted to.
      queueMicrotask(() => {
        if (target === last?.element && isUsable(last.element)) last = null;
      });
    };
    const onChange = (): void => {
      if (dialog?.isConnected === false) {
        [dialog, last] = [null, null];
        if (isLost() && before !== null && isUsable(before)) before.focus();
      }
      if (last === null || isUsable(last.element)) return;
      const next = isLost() || document.activeElement === last.element ? nextTo(last) : null;
      last = null;
      next?.focus();
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}

function placeOf(element: HTMLElement): Place | null {
  const scope = element.closest('[role="dialog"]') ?? element.closest('[data-keeps-focus]');
  if (scope === null || scope === element) return null;
  const steps: Place['steps'] = [];
  for (let child: Element = element; child !== scope; ) {
    const parent = child.parentElement;
    if (parent === null) return null;
    steps.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return { element, steps };
}

/** What now stands in the place, else after it, else before it, as near as there is something. */
function nextTo({ steps }: Place): HTMLElement | null {
  for (const { parent, index } of steps) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const found = firstPressable(child);
      if (found !== null) return found;
    }
  }
  return null;
}

function firstPressable(within: Element): HTMLElement | null {
  for (const element of [within, ...within.querySelectorAll(pressable)]) {
    if (element instanceof HTMLElement && element.matches(pressable) && isUsable(element) && element.checkVisibility())
      return element;
  }
  return null;
}
