// Which drawing of a look suits a page, and at which scale: the kind's own shape, a longer or shorter strip, or a stack.
import type { Page } from '../model/design.ts';
import type { Element } from '../model/element.ts';
import type { NewId } from '../model/id.ts';
import { createElementKit } from './element-kit.ts';
import { defaultPages, type Template, type TemplateInput } from './template.ts';

/** From this ratio of width to height on, words stand in one or two lines across. */
const stripRatio = 2.8;
/** The short side of a stacked drawing. */
const stackSide = 800;
/** Paper of the ISO row is one shape in many sizes, to a rounding. */
const isoRatio = Math.SQRT2;
/** A title gets this share of the height even where people would hide some of it. */
const leastTitle = 0.4;

type Words = Omit<TemplateInput, 'kit' | 'kind' | 'width' | 'height' | 'bleed' | 'safe' | 'clearBelow'>;

/** `lowerHidden`: see PrintFormat, in page units. */
export function composeOnPage(template: Template, page: Page, lowerHidden: number, newId: NewId, words: Words): Element[] {
  const { width, height } = page;
  const own = defaultPages[template.kind];
  const isOwnShape =
    (width === own.width && height === own.height) ||
    (template.kind === 'poster' && Math.abs(height / width - isoRatio) < 0.01) ||
    template.composeStacked === undefined;
  const isStrip = template.kind === 'banner' && width / height >= stripRatio;
  const drawnShort = isOwnShape || isStrip ? Math.min(own.width, own.height) : stackSide;
  const scale = Math.min(width, height) / drawnShort;
  const input = {
    ...words,
    kit: createElementKit(newId, scale),
    kind: template.kind,
    width: width / scale,
    height: height / scale,
    bleed: page.bleed / scale,
    safe: page.safeMargin / scale,
    clearBelow: clearBelow(height, lowerHidden) / scale,
  };
  return isOwnShape || isStrip ? template.compose(input) : (template.composeStacked ?? template.compose)(input);
}

function clearBelow(height: number, lowerHidden: number): number {
  return Math.max(height - lowerHidden, height * leastTitle);
}
