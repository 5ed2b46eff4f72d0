// A design is what is composed: a page in real units and the elements on it, lowest first.
import { z } from 'zod';
import { acceptedRemark, approval } from './approval.ts';
import { fill } from './color.ts';
import { element } from './element.ts';
import { finishing } from './finishing.ts';
import { campaignId, designId, themeId } from './id.ts';

export const designKinds = ['slide', 'banner', 'poster', 'board'] as const;

export const page = z.strictObject({
  width: z.number().gt(0).max(100_000),
  height: z.number().gt(0).max(100_000),
  unit: z.enum(['mm', 'px']),
  /** Extra picture beyond the trim edge, in page units; 0 on screens. */
  bleed: z.number().min(0).max(500),
  /** Distance from the trim edge within which nothing important may stand, in page units. */
  safeMargin: z.number().min(0).max(2000),
});
export type Page = z.infer<typeof page>;

export const design = z.strictObject({
  id: designId,
  name: z.string().min(1).max(300),
  kind: z.enum(designKinds),
  page,
  background: fill,
  elements: z.array(element).max(10_000),
  themeId,
  campaignId: campaignId.nullable(),
  /** The slogan that the design was made from; shared by its slide, poster and banner. */
  slogan: z.string().max(10_000).nullable(),
  templateId: z.string().max(100).nullable(),
  /** Null where nothing is hung: on screens, and on paper. */
  finishing: finishing.nullable(),
  acceptedRemarks: z.array(acceptedRemark).max(1000),
  /** Null where nobody has approved it; a copy has none. */
  approval: approval.nullable(),
  createdAtMs: z.number().int(),
  updatedAtMs: z.number().int(),
});
export type Design = z.infer<typeof design>;
export type DesignKind = Design['kind'];
