// Puts the facts of a picture into its finished file.
// @napi-rs/canvas writes a description into PNG and JPEG only, whole dots per inch, and not the field of IPTC that web
// sites take their alternative text from (WordPress, Craft CMS); so Pano writes the few bytes itself.
import type { RasterFormat } from '../../../../../slides/print/picture-size.ts';
import type { PictureFacts } from './facts.ts';
import { writeJpegFacts } from './jpeg-facts.ts';
import { writePngFacts } from './png-facts.ts';
import { writeWebpFacts } from './webp-facts.ts';

/** GIF has no place for either that programs read; WebP has none for the size. */
export function writeFacts(format: RasterFormat, bytes: Uint8Array, facts: PictureFacts): Uint8Array {
  switch (format) {
    case 'png':
      return writePngFacts(bytes, facts);
    case 'jpg':
      return writeJpegFacts(bytes, facts);
    case 'webp':
      return writeWebpFacts(bytes, facts);
    case 'gif':
      return bytes;
  }
}
