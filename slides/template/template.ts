// A template is a look: it composes a slogan and the office's name on a page of one kind, in any theme.
import type { Fill } from '../model/color.ts';
import type { DesignKind, Page } from '../model/design.ts';
import type { Element } from '../model/element.ts';
import type { MediaId } from '../model/id.ts';
import type { Language } from '../model/settings.ts';
import type { ElementKit } from './element-kit.ts';

export type TemplateInput = {
  kit: ElementKit;
  kind: DesignKind;
  /** The page as the look is drawn for it, in the look's own units; the kit brings them to the page's. */
  width: number;
  height: number;
  bleed: number;
  safe: number;
  /** Below this line people or a stand hide what is there. */
  clearBelow: number;
  slogan: string;
  /** May be empty: the look must be whole without it. */
  unitName: string;
  /** The theme's; the look must be whole without it. */
  logoMediaId: MediaId | null;
  headingFont: string;
  bodyFont: string;
  /** Names that people see in the layer list. */
  names: { slogan: string; unit: string; logo: string; ornament: string; ground: string };
};

export type Template = {
  id: string;
  kind: DesignKind;
  name: Readonly<Record<Language, string>>;
  background: Fill;
  compose(input: TemplateInput): Element[];
  /** On a page of another shape than the kind is born with; without it the look knows its own shape only. */
  composeStacked?(input: TemplateInput): Element[];
};

/** The page that each kind of design is born with. */
export const defaultPages: Readonly<Record<DesignKind, Page>> = {
  slide: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 64 },
  poster: { width: 297, height: 420, unit: 'mm', bleed: 3, safeMargin: 10 },
  banner: { width: 6000, height: 800, unit: 'mm', bleed: 50, safeMargin: 80 },
  board: { width: 320, height: 160, unit: 'px', bleed: 0, safeMargin: 6 },
};

export const solid = (color: Extract<Fill, { kind: 'solid' }>['color']): Fill => ({ kind: 'solid', color });

/** A ground that deepens gently in one direction. */
export const deepening = (angle: number): Fill => ({
  kind: 'linear',
  angle,
  stops: [
    { offset: 0, color: '@ground', opacity: 1 },
    { offset: 1, color: '@surface', opacity: 1 },
  ],
});
