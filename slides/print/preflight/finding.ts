// What a check before printing finds, and what the checks are given.
import type { Command } from '../../design/commands.ts';
import type { MissingGlyphs } from '../../fonts/missing-glyphs.ts';
import type { Design } from '../../model/design.ts';
import type { ElementId, MediaId } from '../../model/id.ts';
import type { Theme } from '../../model/theme.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Measure } from '../../text/measure.ts';
import type { FinishingGeometry } from '../finishing-geometry.ts';
import type { InkLine } from '../ink-lines.ts';
import type { SeamPlan } from '../seams.ts';
import type { ApprovalState } from '../shop/approval-state.ts';

export const preflightRules = [
  'picture-missing',
  'picture-coarse',
  'outside-safe',
  'under-eyelet',
  'short-of-bleed',
  'page-bleed',
  'seam-text',
  'seam-picture',
  'not-composed',
  'glyph-missing',
  'too-small',
  'low-contrast',
  'vibrating',
  'hairline',
  'gamut',
  'soft-shadow',
  'large-page',
  'text',
  'not-approved',
] as const;
export type PreflightRule = (typeof preflightRules)[number];

export type PreflightFinding = {
  rule: PreflightRule;
  severity: 'block' | 'warning' | 'hint';
  /** Null for what concerns the whole design. */
  elementId: ElementId | null;
  /** What the sentence of slides/messages/preflight.ts names. */
  params: Readonly<Record<string, string | number>>;
  /** One undo step; null when only a person can mend it. */
  fix: readonly Command[] | null;
};

/** A finding of the language checks (placeholders, dates against weekdays), in the words of those who made it. */
export type TextFinding = { severity: PreflightFinding['severity']; elementId: ElementId; message: string };

export type PreflightInput = {
  design: Design;
  scene: Scene;
  /** Its colours are tried first for letters that cannot be read; what it has recipes for needs no remark. */
  theme: Pick<Theme, 'colors' | 'inks'>;
  measure: Measure;
  /** Of the pictures that the library has. */
  media: ReadonlyMap<MediaId, { widthPx: number; heightPx: number }>;
  missingGlyphs: readonly MissingGlyphs[];
  rollWidthMm: number;
  /** From which the slogan is to be read. */
  distanceM: number;
  textFindings: readonly TextFinding[];
  approval: ApprovalState;
};

/** The input with what several rules need, worked out once. */
export type PreflightFacts = PreflightInput & {
  lines: readonly InkLine[];
  /** What lies under each line (see colorsBehind). */
  behind: ReadonlyMap<InkLine, readonly string[] | null>;
  geometry: FinishingGeometry;
  seams: SeamPlan;
};

export type Rule = (facts: PreflightFacts) => PreflightFinding[];
