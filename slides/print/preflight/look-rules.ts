// Rules of what is seen: resolution, size of letters, thin strokes, soft shadows, letters the font lacks.
import { walk } from '../../design/element-tree.ts';
import { formatOfPage } from '../formats.ts';
import { placedItems } from '../ink-lines.ts';
import { leastCapHeightMm } from '../legibility.ts';
import type { PreflightFinding, Rule } from './finding.ts';

const mmPerInch = 25.4;
/** A page of more than 14,400 points has another unit (PDF 1.6). */
const largestPlainPage = 5080;

/** Pixels per inch at the printed size: below `warn` it looks soft from the usual distance, below `block` torn. */
function limits(isPaper: boolean, isNear: boolean): { warn: number; block: number } {
  if (isPaper) return { warn: 150, block: 100 };
  return isNear ? { warn: 100, block: 60 } : { warn: 72, block: 40 };
}

export const pictureResolution: Rule = ({ design, scene, media }) => {
  const family = formatOfPage(design.page)?.family;
  const limit = limits(design.kind === 'poster', family === 'phuon' || family === 'standee');
  return placedItems(scene).flatMap(({ item, matrix }): PreflightFinding[] => {
    if (item.kind !== 'image') return [];
    const facts = media.get(item.mediaId);
    const common = { elementId: item.elementId, fix: null };
    if (facts === undefined) return [{ ...common, rule: 'picture-missing', severity: 'block', params: {} }];
    const [across, down] = [item.target.width, item.target.height].map((length) => length * Math.hypot(matrix[0], matrix[1]));
    const [pixelsX, pixelsY] = [facts.widthPx * item.source.width, facts.heightPx * item.source.height];
    const [scaleX, scaleY] = [pixelsX / ((across ?? 1) / mmPerInch), pixelsY / ((down ?? 1) / mmPerInch)];
    // A picture that is shown whole is as large as the tighter side allows; one that covers, as the wider asks.
    const ppi = Math.round(item.fit === 'contain' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY));
    if (ppi >= limit.warn) return [];
    const severity = ppi < limit.block ? 'block' : 'warning';
    return [{ ...common, rule: 'picture-coarse', severity, params: { ppi, wanted: limit.warn } }];
  });
};

export const lettersTooSmall: Rule = ({ lines, distanceM }) => {
  const least = leastCapHeightMm(distanceM);
  const largest = Math.max(0, ...lines.map(({ capHeight }) => capHeight));
  const smallest = new Map<PreflightFinding['elementId'], number>();
  for (const { elementId, capHeight } of lines) {
    if (capHeight < least) smallest.set(elementId, Math.min(capHeight, smallest.get(elementId) ?? capHeight));
  }
  return [...smallest].map(([elementId, cap]) => ({
    rule: 'too-small',
    // The office's name may be read from nearby; the slogan may not.
    severity: largest < least ? 'warning' : 'hint',
    elementId,
    params: { cap: Math.round(cap), least: Math.ceil(least), distance: distanceM },
    fix: null,
  }));
};

export const hairlines: Rule = ({ design }) => {
  const least = design.kind === 'banner' ? 2 : 0.25;
  return walk(design.elements).flatMap((element): PreflightFinding[] => {
    if (element.isHidden || !('stroke' in element) || element.stroke === null) return [];
    if (element.stroke.width === 0 || element.stroke.width >= least) return [];
    const stroke = { ...element.stroke, width: least };
    const fix = [{ kind: 'element.update', ids: [element.id], patch: { of: element.kind, set: { stroke } } } as const];
    return [
      { rule: 'hairline', severity: 'warning', elementId: element.id, params: { width: element.stroke.width, least }, fix },
    ];
  });
};

/** They become small pictures in the file. */
export const softShadows: Rule = ({ scene, design }) => {
  const first = scene.items.find((item) => item.kind !== 'group-end' && item.shadow !== null && item.shadow.blur > 0);
  if (first === undefined || first.kind === 'group-end' || design.page.unit !== 'mm') return [];
  return [{ rule: 'soft-shadow', severity: 'hint', elementId: first.elementId, params: {}, fix: null }];
};

export const largePage: Rule = ({ design }) => {
  const longest = Math.max(design.page.width, design.page.height) + 2 * design.page.bleed;
  if (longest <= largestPlainPage) return [];
  return [{ rule: 'large-page', severity: 'hint', elementId: null, params: {}, fix: null }];
};

export const missingLetters: Rule = ({ missingGlyphs }) =>
  missingGlyphs.map(({ elementId, characters }) => ({
    rule: 'glyph-missing',
    severity: 'block',
    elementId,
    params: { letters: [...characters].join(' ') },
    fix: null,
  }));

/** Decomposed letters break in other programs; joining them changes nothing that is seen. */
export const notComposed: Rule = ({ design }) =>
  walk(design.elements).flatMap((element): PreflightFinding[] => {
    if (element.kind !== 'text' || element.text === element.text.normalize('NFC')) return [];
    const set = { text: element.text.normalize('NFC') };
    const fix = [{ kind: 'element.update', ids: [element.id], patch: { of: 'text', set } } as const];
    return [{ rule: 'not-composed', severity: 'warning', elementId: element.id, params: {}, fix }];
  });

export const languageFindings: Rule = ({ textFindings }) =>
  textFindings.map(({ severity, elementId, message }) => ({ rule: 'text', severity, elementId, params: { message }, fix: null }));
