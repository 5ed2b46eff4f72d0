// Where a picture of a known size goes: scenes do not know how large pictures are, so painters ask this one function.
import type { Box } from './resolve-paint.ts';
import type { ImageItem } from './scene.ts';

/** `source` in pixels of the picture, `target` in the item's own space; null when nothing of it can be seen. */
export function placePicture(item: ImageItem, widthPx: number, heightPx: number): { source: Box; target: Box } | null {
  const source = {
    x: item.source.x * widthPx,
    y: item.source.y * heightPx,
    width: item.source.width * widthPx,
    height: item.source.height * heightPx,
  };
  const { target } = item;
  if (!(source.width > 0 && source.height > 0 && target.width > 0 && target.height > 0)) return null;
  if (item.fit === 'stretch') return { source, target };
  const wanted = target.width / target.height;
  const given = source.width / source.height;
  if (item.fit === 'cover') {
    const width = given > wanted ? source.height * wanted : source.width;
    const height = given > wanted ? source.height : source.width / wanted;
    return { source: centred(source, width, height), target };
  }
  const width = given > wanted ? target.width : target.height * given;
  const height = given > wanted ? target.width / given : target.height;
  return { source, target: centred(target, width, height) };
}

function centred(box: Box, width: number, height: number): Box {
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}
