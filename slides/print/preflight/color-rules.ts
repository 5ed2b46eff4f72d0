// Rules of colours: letters that sink into their ground or vibrate on it, and colours that ink cannot show.
import { findElement } from '../../design/element-tree.ts';
import type { Fill } from '../../model/color.ts';
import { type ThemeColorName, themeColorNames } from '../../model/color.ts';
import type { TextElement } from '../../model/element.ts';
import type { ElementId } from '../../model/id.ts';
import type { ScenePaint } from '../../scene/scene.ts';
import { textPieces } from '../../scene/text-pieces.ts';
import { colorDifference } from '../color/color-difference.ts';
import { dullerInPrint } from '../color/printed-colors.ts';
import { labOf } from '../color/srgb-lab.ts';
import { contrastRatio, isLegibleOn, leastContrast, vibrates } from '../contrast.ts';
import type { InkLine } from '../ink-lines.ts';
import { contrastOver, partingOutline } from '../legibility.ts';
import type { PreflightFacts, PreflightFinding, Rule } from './finding.ts';

/** Of the capitals' height; half of it shows. */
const outlineShare = 0.08;
/** More would not be read. */
const maxNamedColors = 4;

type Fix = PreflightFinding['fix'];

export const lowContrast: Rule = (facts) => {
  const worst = new Map<ElementId, number>();
  for (const line of facts.lines) {
    const contrast = line.elementId === null ? null : contrastOver(line, facts.behind.get(line) ?? null);
    if (line.elementId === null || contrast === null || contrast >= leastContrast || vibrating(facts, line) !== null) continue;
    worst.set(line.elementId, Math.min(contrast, worst.get(line.elementId) ?? contrast));
  }
  return [...worst].map(([elementId, contrast]) => ({
    rule: 'low-contrast',
    severity: 'warning',
    elementId,
    params: { contrast: contrast.toFixed(1) },
    fix: recolor(facts, elementId) ?? setFill(facts, elementId, clearest(facts, elementId)),
  }));
};

export const vibratingColors: Rule = (facts) => {
  const found = new Map<ElementId, Pair>();
  for (const line of facts.lines) {
    const pair = vibrating(facts, line);
    if (line.elementId !== null && pair !== null && !found.has(line.elementId)) found.set(line.elementId, pair);
  }
  return [...found].map(([elementId, { ink, ground }]) => ({
    rule: 'vibrating',
    severity: 'warning',
    elementId,
    params: { ink, ground },
    fix: recolor(facts, elementId) ?? outline(facts, elementId),
  }));
};

type Pair = { ink: string; ground: string };

function vibrating({ behind }: PreflightFacts, line: InkLine): Pair | null {
  const parting = partingOutline(line);
  const grounds = parting === null ? behind.get(line) : [parting];
  for (const ink of line.inks) for (const ground of grounds ?? []) if (vibrates(ink, ground)) return { ink, ground };
  return null;
}

/** What lies behind the lines of a text; empty where nobody knows. */
function grounds({ behind, lines }: PreflightFacts, id: ElementId): string[] {
  return [...new Set(lines.filter(({ elementId }) => elementId === id).flatMap((line) => behind.get(line) ?? []))];
}

/** In the colour of the theme that is nearest to what it had, of those that can be read; null where none can. */
function recolor(facts: PreflightFacts, id: ElementId): Fix {
  const [had = '#000000'] = facts.lines.find(({ elementId }) => elementId === id)?.inks ?? [];
  const under = grounds(facts, id);
  const distance = (name: ThemeColorName): number => colorDifference(labOf(facts.theme.colors[name]), labOf(had));
  const [nearest] = themeColorNames
    .filter((name) => under.every((ground) => isLegibleOn(facts.theme.colors[name], ground)))
    .sort((one, other) => distance(one) - distance(other));
  return nearest === undefined ? null : setFill(facts, id, `@${nearest}`);
}

/** Stretches with colours of their own are for a person to look at. */
function setFill(facts: PreflightFacts, id: ElementId, color: (Fill & { kind: 'solid' })['color']): Fix {
  if (textOf(facts, id)?.runs.some(({ fill }) => fill !== null)) return null;
  return [{ kind: 'element.update', ids: [id], patch: { of: 'text', set: { fill: { kind: 'solid', color } } } }];
}

/** Black or white, whichever stands out more. */
function clearest(facts: PreflightFacts, id: ElementId): '#000000' | '#ffffff' {
  const under = grounds(facts, id);
  const least = (color: string): number => Math.min(...under.map((ground) => contrastRatio(color, ground)));
  return least('#000000') >= least('#ffffff') ? '#000000' : '#ffffff';
}

/** White or black around the letters, so that the two colours touch no more. */
function outline(facts: PreflightFacts, id: ElementId): Fix {
  const own = facts.lines.filter(({ elementId }) => elementId === id);
  const text = textOf(facts, id);
  if (text === null || own.length === 0) return null;
  const inks = own.flatMap((line) => line.inks);
  const least = (color: string): number => Math.min(...inks.map((ink) => contrastRatio(color, ink)));
  const color = least('#ffffff') >= least('#000000') ? '#ffffff' : '#000000';
  const width = Math.max(...own.map(({ capHeight }) => capHeight)) * outlineShare;
  return [{ kind: 'element.update', ids: [id], patch: { of: 'text', set: { stroke: { color, width } } } }];
}

function textOf({ design }: PreflightFacts, id: ElementId): TextElement | null {
  const element = findElement(design.elements, id);
  return element?.kind === 'text' ? element : null;
}

/** The colours of the design itself; a colour that the office has given a recipe is printed as that says. */
export const outOfGamut: Rule = ({ scene, theme }) => {
  const colors = new Set<string>();
  const add = (paint: ScenePaint | null): void => {
    if (paint?.kind === 'solid') colors.add(paint.color);
    else for (const { color } of paint?.stops ?? []) colors.add(color);
  };
  add(scene.background);
  for (const item of scene.items) {
    if (item.kind === 'path') add(item.fill);
    if (item.kind === 'text') for (const { fill } of [...textPieces(item), ...item.underlines]) add(fill);
    if ((item.kind === 'path' || item.kind === 'text') && item.stroke !== null) colors.add(item.stroke.color);
  }
  for (const name of themeColorNames) if (theme.inks[name] !== null) colors.delete(theme.colors[name]);
  const duller = [...colors].flatMap((color) => {
    const printed = dullerInPrint(color);
    return printed === null ? [] : [`${color} ${printed}`];
  });
  if (duller.length === 0) return [];
  const params = { colors: duller.slice(0, maxNamedColors).join(', '), more: Math.max(0, duller.length - maxNamedColors) };
  return [{ rule: 'gamut', severity: 'hint', elementId: null, params, fix: null }];
};
