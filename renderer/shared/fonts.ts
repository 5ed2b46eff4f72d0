// Loads the shipped font files into the page, each under its FontId, so that the canvas draws with the very same outlines
// as every other painter.
import { allFontIds, type FontId } from '../../slides/fonts/catalog.ts';
import { type FontFile, readFontFile } from '../../slides/fonts/font-file.ts';
import { fetchFile } from './api.ts';

let loading: Promise<void> | null = null;
const files = new Map<FontId, FontFile>();

/** Resolves when every font is ready to draw; asks the host once, and again after a failure. */
export function loadFonts(): Promise<void> {
  loading ??= Promise.all(allFontIds.map(loadFont)).then(
    () => undefined,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Throws for a font that is not loaded yet: text measured too early would be laid out with a system font. */
export function loadedFontFile(id: FontId): FontFile {
  const file = files.get(id);
  if (file === undefined) throw new Error(`the font ${id} is not loaded yet`);
  return file;
}

async function loadFont(id: FontId): Promise<void> {
  const bytes = await (await fetchFile(`/fonts/${id}.ttf`)).arrayBuffer();
  const face = new FontFace(id, bytes);
  await face.load();
  document.fonts.add(face);
  files.set(id, readFontFile(new Uint8Array(bytes)));
}
