// An SVG file as the painter needs it: text in order, and definitions that are shared by all that ask for the same.
import type { Matrix, Path } from '../../../slides/scene/scene.ts';
import { length, number } from './pdf-operators.ts';

export type SvgDocument = {
  write(markup: string): void;
  /** The id of a definition; equal keys share one. */
  define(key: string, create: (id: string) => string): string;
  finish(root: { width: string; height: string; viewBox: string; title: string }): string;
};

export function createSvgDocument(): SvgDocument {
  const body: string[] = [];
  const definitions: string[] = [];
  const ids = new Map<string, string>();
  return {
    write: (markup) => {
      body.push(markup);
    },
    define(key, create) {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `d${ids.size + 1}`;
      ids.set(key, id);
      definitions.push(create(id));
      return id;
    },
    finish({ width, height, viewBox, title }) {
      // Older programs of print shops know pictures and copies by xlink:href only.
      const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<svg ${names} version="1.1" width="${width}" height="${height}" viewBox="${viewBox}">`,
        `<title>${escapeXml(title)}</title>`,
        ...(definitions.length === 0 ? [] : ['<defs>', ...definitions, '</defs>']),
        ...body,
        '</svg>\n',
      ].join('\n');
    },
  };
}

export function attributes(values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${typeof value === 'number' ? length(value) : value}"`]))
    .join('');
}

/** As an attribute with its leading space; nothing for the identity. */
export function transformAttribute(matrix: Matrix): string {
  const text = matrix.map(number).join(' ');
  return text === '1 0 0 1 0 0' ? '' : ` transform="matrix(${text})"`;
}

export function pathData(path: Path): string {
  return path.map(([command, ...values]) => `${command}${values.map(length).join(' ')}`).join('');
}

function escapeXml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // Control characters and lone surrogates have no place in XML at all.
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>]/g, (letter) => named[letter] ?? '');
}
