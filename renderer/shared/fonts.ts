// Loads the shipped font files into the page, each under its FontId, so that the canvas draws with the very same outlines
// as every other painter.
import { allFontIds } from '../../slides/fonts/catalog.ts';
import { fetchFile } from './api.ts';

let loading: Promise<void> | null = null;

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

async function loadFont(id: string): Promise<void> {
  const file = await fetchFile(`/fonts/${id}.ttf`);
  const face = new FontFace(id, await file.arrayBuffer());
  await face.load();
  document.fonts.add(face);
}
