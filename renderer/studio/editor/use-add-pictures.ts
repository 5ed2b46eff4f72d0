// Takes picture files into the library and onto the page: picked, dropped or pasted.
import { useCallback, useEffect } from 'react';
import type { Point } from '../../../slides/design/geometry.ts';
import { newPicture } from '../../../slides/design/new-element.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { Media } from '../../../slides/model/media.ts';
import { call } from '../../shared/api.ts';
import { newId } from '../data/new-id.ts';
import { attempt } from '../shell/notices.tsx';
import { type Editor, useEditor } from './editor-context.ts';

export async function importPicture(file: File): Promise<Media> {
  return call('media.import', { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** `at` is where the first one's middle goes, in page units; null is the middle of the page. */
export async function addPicturesTo(
  editor: Pick<Editor, 'store' | 'acts'>,
  files: readonly File[],
  at: Point | null,
): Promise<void> {
  const { page } = editor.store.design();
  const shift = Math.min(page.width, page.height) / 40;
  const center = at ?? { x: page.width / 2, y: page.height / 2 };
  const pictures: Element[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const media = await importPicture(file);
      pictures.push(newPicture(media, page, newId, { x: center.x + index * shift, y: center.y + index * shift }));
    }
  } finally {
    // Those before one that cannot be read come all the same. Together they are one step.
    if (pictures.length > 0) editor.acts.add(pictures);
  }
}

export function useAddPictures(): (files: readonly File[], at: Point | null) => Promise<void> {
  const { store, acts } = useEditor();
  return useCallback((files, at) => addPicturesTo({ store, acts }, files, at), [store, acts]);
}

/** A file let go beside the canvas goes onto the page too: left alone, the browser would open it in place of the editor. */
export function useStrayDrops({ store, acts }: Pick<Editor, 'store' | 'acts'>): void {
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      attempt(() => addPicturesTo({ store, acts }, files, null));
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [store, acts]);
}
