// Which version of a design was approved: a hash of everything that decides how it looks, and of nothing else.
import type { Design } from '../../model/design.ts';
import type { Element } from '../../model/element.ts';
import type { Theme } from '../../model/theme.ts';
import { canonicalJson } from '../../schema/canonical-json.ts';

/**
 * What the SHA-256 of a version is taken of, in UTF-8. A new name, an accepted remark or the approval itself change nothing.
 * A migration that adds a property to what is hashed here ends every approval, unless it is left out while nothing is set.
 */
export function versionText(design: Design, theme: Theme): string {
  const { page, background, elements, finishing } = design;
  const { width, height, unit, bleed } = page;
  const { colors, inks, headingFont, bodyFont, logoMediaId } = theme;
  return canonicalJson({
    page: { width, height, unit, bleed },
    background,
    finishing,
    elements: elements.flatMap(looksOf),
    theme: { colors, inks, headingFont, bodyFont, logoMediaId },
  });
}

/** What nobody sees on the page. */
const unseen: ReadonlySet<string> = new Set(['id', 'name', 'isLocked', 'isHidden', 'alt']);

/** Empty for what is hidden. */
function looksOf(element: Element): unknown[] {
  if (element.isHidden) return [];
  const looks = Object.fromEntries(Object.entries(element).filter(([key]) => !unseen.has(key)));
  return [element.kind === 'group' ? { ...looks, children: element.children.flatMap(looksOf) } : looks];
}

/** The first 12 digits of a SHA-256 (hexadecimal), to be read over the telephone: `9F3A-01BC-77D2`. */
export function shortVersion(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
