// What an element is called where it has no name of its own.
import type { Element } from '../../../../slides/model/element.ts';

const kinds = {
  text: 'kindText',
  rectangle: 'kindRectangle',
  ellipse: 'kindEllipse',
  line: 'kindLine',
  polygon: 'kindPolygon',
  picture: 'kindPicture',
  group: 'kindGroup',
} as const;

export function describeKind(element: Element) {
  return element.kind === 'polygon' && element.innerRatio !== null ? 'kindStar' : kinds[element.kind];
}

/** Its name, or the beginning of its text; null leaves only its kind. */
export function ownName(element: Element): string | null {
  if (element.name !== '') return element.name;
  return element.kind === 'text' && element.text.trim() !== '' ? element.text.trim().replace(/\s+/g, ' ').slice(0, 60) : null;
}
