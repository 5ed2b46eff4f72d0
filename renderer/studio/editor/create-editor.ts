// Puts an editor together for one opened design, and brings back what was not saved when it was last open.
import i18next from 'i18next';
import type { Design } from '../../../slides/model/design.ts';
import { call, fetchFile } from '../../shared/api.ts';
import { createPictures } from '../../shared/pictures.ts';
import { newId } from '../data/new-id.ts';
import { tellDone, tellError } from '../shell/notices.tsx';
import { createCameraStore } from './canvas/camera-store.ts';
import type { EditorParts } from './editor-context.ts';
import { createEditorStore } from './editor-store.ts';
import { createHintStore } from './hint-store.ts';
import { createAutosave } from './saving/autosave.ts';
import { createDraftKeeper, isSameContent } from './saving/local-draft.ts';
import type { OpenDesign } from './saving/use-open-design.ts';
import { createSelectionActs } from './selection-acts.ts';
import { createTextEditing } from './typing/text-editing.ts';

const saveTimes = { delayMs: 600, retryMs: 3000 };

export function createEditor({ stored, themes }: OpenDesign): EditorParts {
  const { id } = stored.document;
  const store = createEditorStore(stored.document);
  const drafts = createDraftKeeper(window.localStorage, id, tellError);
  const draft = drafts.read();
  const isLost = draft !== null && !isSameContent(draft.design, stored.document);
  if (!isLost) drafts.drop();
  const autosave = createAutosave(
    stored.document,
    isLost ? draft.baseRevision : stored.revision,
    {
      async save(design, baseRevision) {
        const document = { ...design, updatedAtMs: Date.now() };
        return (await call('designs.save', { document, baseRevision })).revision;
      },
      load: () => call('designs.get', { id }),
      adopt(design: Design) {
        store.run({ kind: 'design.replace', design });
        return store.design();
      },
      keepDraft: drafts.keep,
      dropDraft: drafts.drop,
    },
    saveTimes,
  );
  if (isLost) {
    store.run({ kind: 'design.replace', design: draft.design });
    tellDone(i18next.t('editor:restoredDraft'));
  }
  const acts = createSelectionActs(store, newId);
  return {
    store,
    acts,
    texts: createTextEditing(store, acts),
    camera: createCameraStore(store),
    hints: createHintStore(),
    autosave,
    pictures: createPictures((mediaId) => fetchFile(`/media/${mediaId}`)),
    themes,
  };
}
