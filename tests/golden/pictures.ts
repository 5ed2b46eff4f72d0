// The pictures of the golden scenes, made on the spot: a JPEG, the same one lying on its side (EXIF), a PNG with alpha, an SVG.
import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { type MediaId, mediaId } from '../../slides/model/id.ts';
import type { Media } from '../../slides/model/media.ts';

export type TestPicture = { bytes: Uint8Array; media: Media };

function picture(name: string, type: Media['type'], bytes: Uint8Array, widthPx: number, heightPx: number): TestPicture {
  const id = mediaId.parse(createHash('sha256').update(bytes).digest('hex'));
  return { bytes, media: { id, name, type, byteLength: bytes.length, widthPx, heightPx, createdAtMs: 0 } };
}

/** Smooth, so that JPEG's own artefacts differ little between decoders; the corner tells which way is up. */
function drawPhoto(widthPx: number, heightPx: number) {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 0, heightPx);
  sky.addColorStop(0, '#4a90d9');
  sky.addColorStop(1, '#f4e3c1');
  context.fillStyle = sky;
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = '#d03030';
  context.fillRect(0, 0, widthPx / 4, heightPx / 4);
  context.fillStyle = '#2e7d32';
  context.beginPath();
  context.arc(widthPx / 2, heightPx / 2, heightPx / 5, 0, 7);
  context.fill();
  return canvas;
}

/** What prints are judged by: all hues from light to dark, greys from black to white, skin, leaves, sky. Eight pixels a field. */
function drawChart(widthPx: number, heightPx: number) {
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  for (let x = 0; x < widthPx; x += 8) {
    for (let y = 0; y < heightPx * 0.6; y += 8) {
      context.fillStyle = `hsl(${(x / widthPx) * 360}, 85%, ${92 - (y / heightPx) * 130}%)`;
      context.fillRect(x, y, 8, 8);
    }
    const grey = (x / (widthPx - 8)) * 255;
    context.fillStyle = `rgb(${grey}, ${grey}, ${grey})`;
    context.fillRect(x, heightPx * 0.6, 8, heightPx * 0.2);
  }
  ['#f1c6a5', '#8d5a3b', '#3f7f3a', '#7cb4e3', '#d8262c', '#f7d117'].forEach((color, index) => {
    context.fillStyle = color;
    context.fillRect((index * widthPx) / 6, heightPx * 0.8, widthPx / 6, heightPx * 0.2);
  });
  return canvas;
}

function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Buffer.from('4578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  exif.writeUInt16BE(orientation, 24);
  const header = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), header, exif, jpeg.subarray(2)]);
}

function alphaPng(): Uint8Array {
  const canvas = createCanvas(200, 200);
  const context = canvas.getContext('2d');
  const fade = context.createRadialGradient(100, 100, 20, 100, 100, 100);
  fade.addColorStop(0, 'rgba(255, 255, 255, 1)');
  fade.addColorStop(1, 'rgba(0, 80, 255, 0)');
  context.fillStyle = fade;
  context.fillRect(0, 0, 200, 200);
  return canvas.encodeSync('png');
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 120 80">
<rect width="120" height="80" rx="12" fill="#fff4d6"/><circle cx="40" cy="40" r="26" fill="#c8102e"/>
<path d="M70 60 L92 20 L114 60 Z" fill="#1b5e20"/></svg>`;

const photo = drawPhoto(480, 320).encodeSync('jpeg', 95);

export const photoPicture = picture('photo.jpg', 'image/jpeg', photo, 480, 320);
export const chartPicture = picture('chart.jpg', 'image/jpeg', drawChart(480, 320).encodeSync('jpeg', 95), 480, 320);
/** Stored on its side; upright it is 320 × 480. */
export const turnedPicture = picture('turned.jpg', 'image/jpeg', withOrientation(photo, 6), 320, 480);
export const alphaPicture = picture('alpha.png', 'image/png', alphaPng(), 200, 200);
export const drawingPicture = picture('drawing.svg', 'image/svg+xml', new TextEncoder().encode(svg), 120, 80);

const all = new Map<MediaId, TestPicture>(
  [photoPicture, chartPicture, turnedPicture, alphaPicture, drawingPicture].map((one) => [one.media.id, one]),
);

export async function readTestMedia(id: MediaId): Promise<TestPicture> {
  const found = all.get(id);
  if (found === undefined) throw new Error(`no test picture ${id}`);
  return found;
}
