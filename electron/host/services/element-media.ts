// Which media the elements of a design show, and the same elements showing others.
import type { Element } from '../../../slides/model/element.ts';
import type { MediaId } from '../../../slides/model/id.ts';

export function mediaOf(elements: readonly Element[]): MediaId[] {
  return elements.flatMap((element) => {
    if (element.kind === 'picture') return [element.mediaId];
    return element.kind === 'group' ? mediaOf(element.children) : [];
  });
}

export function withMedia(elements: readonly Element[], renamed: ReadonlyMap<MediaId, MediaId>): Element[] {
  return elements.map((element) => {
    if (element.kind === 'picture') return { ...element, mediaId: renamed.get(element.mediaId) ?? element.mediaId };
    return element.kind === 'group' ? { ...element, children: withMedia(element.children, renamed) } : element;
  });
}
