// Elements as text for the system's clipboard, so they can be carried from one design, window or machine to another.
import { z } from 'zod';
import { type Page, page as pageSchema } from '../model/design.ts';
import { type Element, element } from '../model/element.ts';
import { boundsOf, unionOf } from './geometry.ts';
import { resizeElement } from './scale-element.ts';

const clipping = z.strictObject({
  format: z.literal('pano-elements'),
  version: z.literal(1),
  /** The page they come from: elsewhere they keep their share of the page rather than their numbers. */
  page: pageSchema,
  elements: z.array(element).min(1).max(10_000),
});

export function writeClipping(page: Page, elements: readonly Element[]): string {
  return JSON.stringify({ format: 'pano-elements', version: 1, page, elements });
}

/** Null for any other text. */
export function readClipping(text: string): { page: Page; elements: Element[] } | null {
  if (!text.includes('"pano-elements"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = clipping.safeParse(value);
  return parsed.success ? { page: parsed.data.page, elements: parsed.data.elements } : null;
}

/** Elements from one page as they should stand on another: same place on an equal page, else scaled and in the middle. */
export function fitToPage(elements: readonly Element[], from: Page, to: Page): Element[] {
  if (from.width === to.width && from.height === to.height && from.unit === to.unit) return [...elements];
  const bounds = unionOf(elements.map(boundsOf));
  if (bounds === null) return [];
  const scale = Math.min(to.width / from.width, to.height / from.height);
  const left = (to.width - bounds.width * scale) / 2;
  const top = (to.height - bounds.height * scale) / 2;
  return elements.map((item) =>
    resizeElement(
      item,
      {
        x: left + (item.x - bounds.x) * scale,
        y: top + (item.y - bounds.y) * scale,
        width: item.width * scale,
        height: item.height * scale,
        rotation: item.rotation,
      },
      true,
    ),
  );
}
