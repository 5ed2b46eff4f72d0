// The checks of a whole design: each of its texts, beside what else the campaign says, and the letters its fonts lack.
import type { FontId } from '../fonts/catalog.ts';
import type { FontCatalogue } from '../fonts/font-catalogue.ts';
import type { FontFile } from '../fonts/font-file.ts';
import { lettersLacking, missingByFamily } from '../fonts/missing-glyphs.ts';
import type { Design } from '../model/design.ts';
import type { Element, TextElement } from '../model/element.ts';
import { prepareText, styleCase } from '../text/prepare-text.ts';
import { checkText } from './check-text.ts';
import type { CheckContext, DesignFinding } from './finding.ts';

type Elements = Pick<Design, 'elements'>;

/** The families of the library, and what each of their files can draw. */
export type CheckedFonts = Pick<FontCatalogue, 'resolve' | 'labelOf'> & { fileOf(font: FontId): Pick<FontFile, 'hasGlyph'> };

const maxNamed = 20;
/** UTF-16 units of a quote on either side of its place, and of the place itself. */
const quoteReach = 24;
const longestQuote = 120;

/** The texts of a design, lowest first; what is hidden, or stands in a hidden group, says nothing. */
export function textsOf({ elements }: Elements): TextElement[] {
  return elements.flatMap((element: Element) => {
    if (element.isHidden) return [];
    if (element.kind === 'group') return textsOf({ elements: element.children });
    return element.kind === 'text' ? [element] : [];
  });
}

/** By element in page order, then by place in the text. The other texts of the design belong to its context by themselves. */
export function checkDesign(design: Elements, context: CheckContext, fonts: CheckedFonts): DesignFinding[] {
  const texts = textsOf(design);
  return texts.flatMap((element) => {
    const siblings = texts.filter((other) => other !== element).map(({ text }) => text);
    const otherTexts = [...context.otherTexts, ...siblings];
    return checkElement(element, { ...context, otherTexts, siblingTexts: siblings }, fonts);
  });
}

function checkElement(element: TextElement, context: CheckContext, fonts: CheckedFonts): DesignFinding[] {
  const { id: elementId, text } = element;
  const found = checkText(text, context).map(({ start, end, ...finding }): DesignFinding => {
    const place = { kind: 'text' as const, elementId, start, end, quote: quoteAround(text, start, end) };
    return { ...finding, place };
  });
  return [...found, ...missingLetters(element, fonts)];
}

/** Whole words around the place, on one line, with dots where more was left out. */
export function quoteAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - quoteReach), start);
  const after = text.slice(end, end + quoteReach);
  const first = start > quoteReach ? `…${before.replace(/^\S*\s?/, '')}` : before;
  const last = end + quoteReach < text.length ? `${after.replace(/\s?\S*$/, '')}…` : after;
  return `${first}${text.slice(start, Math.min(end, start + longestQuote))}${last}`.replace(/\s+/g, ' ').trim();
}

function missingLetters(element: TextElement, fonts: CheckedFonts): DesignFinding[] {
  const { id: elementId, text, isUpperCase, fontFamily, fontWeight, runs } = element;
  const lacking = (part: string, font: FontId) => ({
    elementId,
    font,
    characters: lettersLacking(styleCase(prepareText(part), isUpperCase), fonts.fileOf(font)),
  });
  let at = 0;
  const parts = runs.flatMap((run) => {
    const plain = lacking(text.slice(at, run.start), fonts.resolve(fontFamily, fontWeight));
    at = run.end;
    return [
      plain,
      lacking(text.slice(run.start, run.end), fonts.resolve(run.fontFamily ?? fontFamily, run.fontWeight ?? fontWeight)),
    ];
  });
  const all = [...parts, lacking(text.slice(at), fonts.resolve(fontFamily, fontWeight))];
  return missingByFamily(
    all.filter(({ characters }) => characters.length > 0),
    fonts,
  ).map(({ family, characters }) => ({
    rule: 'missing-glyphs',
    severity: 'block',
    message: { code: 'missing-glyphs', params: { font: family, characters: characters.slice(0, maxNamed).join(' ') } },
    place: { kind: 'element', elementId },
    fix: null,
  }));
}
