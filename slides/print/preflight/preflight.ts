// Everything that is checked before a design goes to the print shop: the rules as a table, worst findings first.
// Not here: previews of pictures (Pano keeps the pictures themselves).

import type { Design } from '../../model/design.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Measure } from '../../text/measure.ts';
import { noFinishing } from '../finishing-defaults.ts';
import { finishingGeometry } from '../finishing-geometry.ts';
import { formatOfPage } from '../formats.ts';
import { inkLines, pictureBounds } from '../ink-lines.ts';
import { colorsBehind } from '../legibility.ts';
import { planSeams, type SeamPlan } from '../seams.ts';
import { notApproved } from './approval-rule.ts';
import { lowContrast, outOfGamut, vibratingColors } from './color-rules.ts';
import type { PreflightFinding, PreflightInput, Rule } from './finding.ts';
import {
  hairlines,
  languageFindings,
  largePage,
  lettersTooSmall,
  missingLetters,
  notComposed,
  pictureResolution,
  softShadows,
} from './look-rules.ts';
import { outsideSafe, pageBleed, seamCrossing, shortOfBleed, underEyelet } from './place-rules.ts';

const rules: readonly Rule[] = [
  missingLetters,
  pictureResolution,
  outsideSafe,
  underEyelet,
  pageBleed,
  shortOfBleed,
  seamCrossing,
  notComposed,
  lettersTooSmall,
  lowContrast,
  vibratingColors,
  hairlines,
  languageFindings,
  outOfGamut,
  softShadows,
  largePage,
  notApproved,
];

const order = { block: 0, warning: 1, hint: 2 } as const;

/** Nothing for a design in px: screens have no print shop. */
export function preflight(input: PreflightInput): PreflightFinding[] {
  const { design, scene, measure } = input;
  if (design.page.unit !== 'mm') return [];
  const geometry = finishingGeometry(design.page, design.finishing ?? noFinishing);
  const lines = inkLines(scene, measure);
  const facts = {
    ...input,
    lines,
    behind: new Map(lines.map((line) => [line, colorsBehind(scene, line)])),
    geometry,
    seams: seamsOf(design, scene, measure, input.rollWidthMm),
  };
  return rules.flatMap((rule) => rule(facts)).sort((one, other) => order[one.severity] - order[other.severity]);
}

/** Paper is printed on sheets; all else comes off a roll. */
export function seamsOf(design: Design, scene: Scene, measure: Measure, rollWidthMm: number): SeamPlan {
  const { neededBleed } = finishingGeometry(design.page, design.finishing ?? noFinishing);
  const texts = inkLines(scene, measure).map(({ bounds }) => bounds);
  const pictures = pictureBounds(scene).map(({ bounds }) => bounds);
  const width = design.kind === 'poster' ? Number.POSITIVE_INFINITY : rollWidthMm;
  return planSeams(design.page, neededBleed, width, { texts, pictures });
}

/** From which distance a design of its size is usually read, in metres. */
export function usualDistanceM(design: Design): number {
  if (design.kind === 'poster') return Math.min(3, Math.round(Math.min(design.page.width, design.page.height) / 10) / 10);
  const family = formatOfPage(design.page)?.family ?? 'free';
  return { bangron: 20, phuon: 10, standee: 5, backdrop: 15, pano: 30, paper: 3, free: 10 }[family];
}
