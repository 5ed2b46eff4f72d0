// Makes DOM elements without markup in strings: the page's policy refuses innerHTML.

type Parts = { class?: string; text?: string; label?: string; lang?: string };

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, text, label, lang }: Parts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  if (label !== undefined) made.setAttribute('aria-label', label);
  if (lang !== undefined) made.lang = lang;
  made.append(...children);
  return made;
}
