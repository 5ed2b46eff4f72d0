// What the canvas painter needs of a 2D context: the part of CanvasRenderingContext2D that Chromium's canvas, an offscreen
// canvas and @napi-rs/canvas share. slides/ has no DOM types, so the interface is our own.
import type { MediaId } from '../model/id.ts';

export interface DrawingGradient {
  addColorStop(offset: number, color: string): void;
}

/** Anything the context's drawImage takes; opaque here. */
export type DrawableImage = { readonly width: number; readonly height: number };

export interface DrawingContext {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  lineCap: string;
  globalAlpha: number;
  font: string;
  textBaseline: string;
  textAlign: string;
  letterSpacing: string;
  fontKerning: string;
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetX: number;
  shadowOffsetY: number;
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: string;
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  createLinearGradient(x1: number, y1: number, x2: number, y2: number): DrawingGradient;
  createRadialGradient(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number): DrawingGradient;
  drawImage(image: never, sx: number, sy: number, sw: number, sh: number, dx: number, dy: number, dw: number, dh: number): void;
}

/** What the painter is handed besides the scene. */
export type PaintResources = {
  /** The decoded picture, or null while (or because) it is not there: the painter then leaves its place empty. */
  image(id: MediaId): DrawableImage | null;
  /** A transparent canvas of the given size in device pixels, for groups that are composed before they are drawn. */
  createLayer(widthPx: number, heightPx: number): { context: DrawingContext; image: DrawableImage };
};
