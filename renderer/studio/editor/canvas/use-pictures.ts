// Keeps the pictures that the design shows decoded and ready.
import { useEffect } from 'react';
import { walk } from '../../../../slides/design/element-tree.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { attempt } from '../../shell/notices.tsx';
import type { Editor } from '../editor-context.ts';

export function usePictures({ store, pictures }: Editor): void {
  useEffect(() => {
    const asked = new Set<string>();
    let seen: Design['elements'] | null = null;
    const load = (): void => {
      const { elements } = store.design();
      if (elements === seen) return;
      seen = elements;
      const wanted = walk(elements).flatMap((element) => (element.kind === 'picture' ? [element.mediaId] : []));
      const fresh = wanted.filter((id) => !asked.has(id));
      for (const id of fresh) asked.add(id);
      if (fresh.length > 0) attempt(() => pictures.load(fresh));
    };
    load();
    return store.state.subscribe(load);
  }, [store, pictures]);
}
