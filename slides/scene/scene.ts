// The scene: a design as a flat display list. Every decision (line breaks, sizes, positions, theme colours) is already made;
// painters only draw. Lengths are in page units, the origin is the page's top left trim corner, y grows downwards.
import type { FontId } from '../fonts/catalog.ts';
import type { ElementId, MediaId } from '../model/id.ts';

/** [a, b, c, d, e, f] as in CSS and PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export type PathSegment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
export type Path = readonly PathSegment[];

export type SceneStop = { offset: number; color: string; opacity: number };

/** Colours are literal `#rrggbb` here; gradient coordinates are in the item's own space, before its transform. */
export type ScenePaint =
  | { kind: 'solid'; color: string }
  | { kind: 'linear'; x1: number; y1: number; x2: number; y2: number; stops: readonly SceneStop[] }
  | { kind: 'radial'; cx: number; cy: number; radius: number; stops: readonly SceneStop[] };

export type SceneStroke = { color: string; width: number };

/** Offsets and blur in page units, not turned with the element (light comes from one side). */
export type SceneShadow = { offsetX: number; offsetY: number; blur: number; color: string; opacity: number };

/** A stretch of text with one look, shaped as one: `x` is where the pen starts, `y` the baseline. */
export type SceneTextPiece = {
  text: string;
  font: FontId;
  fontSize: number;
  /** In page units, added after every character but the last of a line. */
  letterSpacing: number;
  x: number;
  y: number;
  width: number;
  /** Degrees clockwise about (x, y): letters on an arc are turned, all others stand straight. */
  rotation: number;
  fill: ScenePaint;
};

/** What is read as one line; on an arc each letter is a piece. */
export type SceneTextLine = { text: string; x: number; y: number; width: number; pieces: readonly SceneTextPiece[] };

export type SceneUnderline = { path: Path; fill: ScenePaint };

type ItemBase = { elementId: ElementId | null; transform: Matrix; opacity: number; shadow: SceneShadow | null };

export type PathItem = ItemBase & { kind: 'path'; path: Path; fill: ScenePaint | null; stroke: SceneStroke | null };

export type TextItem = ItemBase & {
  kind: 'text';
  lines: readonly SceneTextLine[];
  underlines: readonly SceneUnderline[];
  /** Drawn under all fills, so letters keep their weight. */
  stroke: SceneStroke | null;
};

export type ImageItem = ItemBase & {
  kind: 'image';
  mediaId: MediaId;
  /** How the part fills the target: cover cuts what is too much, contain leaves room; place-picture.ts works it out. */
  fit: 'cover' | 'contain' | 'stretch';
  /** Part of the picture to draw, each 0 to 1 of its width and height. */
  source: { x: number; y: number; width: number; height: number };
  /** Where it goes, in the item's own space. */
  target: { x: number; y: number; width: number; height: number };
  /** Rounded corners and the like; null when the target's box is enough. */
  clip: Path | null;
};

/** Items between begin and end are composed first, then drawn with the group's opacity and shadow. */
export type GroupBegin = ItemBase & { kind: 'group-begin' };
export type GroupEnd = { kind: 'group-end' };

export type SceneItem = PathItem | TextItem | ImageItem | GroupBegin | GroupEnd;

export type Scene = {
  width: number;
  height: number;
  unit: 'mm' | 'px';
  bleed: number;
  /** Covers the page and its bleed. */
  background: ScenePaint;
  items: readonly SceneItem[];
};
