// An SVG file as the painter needs it: text in order, and definitions that are shared by all that ask for the same.
import type { Matrix, Path } from '../../../../slides/scene/scene.ts';
import { escapeXml } from '../escape-xml.ts';
import { length, number } from '../pdf/pdf-operators.ts';

export type SvgRoot = {
  width: string;
  height: string;
  viewBox: string;
  title: string;
  /** What is to be seen, in words; may be empty. */
  description: string;
};

export type SvgDocument = {
  write(markup: string): void;
  /** The id of a definition; equal keys share one. */
  define(key: string, create: (id: string) => string): string;
  finish(root: SvgRoot): string;
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
    finish({ width, height, viewBox, title, description }) {
      // Older programs of print shops know pictures and copies by xlink:href only.
      const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
      // As SVG Accessibility API Mappings read it: one picture, named by its title and its description.
      const spoken = `role="img" aria-labelledby="title${description === '' ? '' : ' description'}"`;
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<svg ${names} version="1.1" width="${width}" height="${height}" viewBox="${viewBox}" ${spoken}>`,
        `<title id="title">${escapeXml(title)}</title>`,
        ...(description === '' ? [] : [`<desc id="description">${escapeXml(description)}</desc>`]),
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
