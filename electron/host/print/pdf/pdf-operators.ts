// Operators of a PDF content stream as text.
import type { Matrix, Path } from '../../../../slides/scene/scene.ts';

/** Up to six decimals, never an exponent, never a negative zero. */
export function number(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? '0' : String(rounded).includes('e') ? rounded.toFixed(6) : String(rounded);
}

/** A length in page units or font units: four decimals are finer than any printer. */
export function length(value: number): string {
  return number(Math.round(value * 1e4) / 1e4);
}

export function matrixOps(matrix: Matrix): string {
  return `${matrix.map(number).join(' ')} cm`;
}

export function pathOps(path: Path): string {
  return path
    .map((segment) => {
      const [kind, ...values] = segment;
      const operator = { M: 'm', L: 'l', C: 'c', Z: 'h' }[kind];
      return [...values.map(length), operator].join(' ');
    })
    .join('\n');
}

export function rectangleOps(box: { x: number; y: number; width: number; height: number }): string {
  return `${length(box.x)} ${length(box.y)} ${length(box.width)} ${length(box.height)} re`;
}

/** A name without its slash: what is no plain letter or digit is written as its bytes in UTF-8. */
export function pdfName(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9_.-]/.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}
