// A stored design changed outside of its editor, by the editor's own commands, with a notice that takes it back.
// An editor that has it open hears of the save like of any other.
import i18next from 'i18next';
import { applyAll, type Command } from '../../../slides/design/commands.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { tellUndoable } from '../shell/notices.tsx';
import { getDocument, saveOrAsk } from './documents.tsx';

/** What a notice that is still shown would take back: all changes since `before`, as long as nobody else saved between them. */
type Taken = { before: Design; revision: number; count: number; close(): void };

const shown = new Map<DesignId, Taken>();

/** `commandsFor` sees the design as it is stored now; when nothing comes of it, nothing is saved or said. */
export async function changeStored(
  id: DesignId,
  commandsFor: (design: Design) => readonly Command[],
  message: (name: string) => string,
): Promise<void> {
  const { document, revision } = await getDocument('designs', id);
  const changed = applyAll(document, commandsFor(document));
  if (changed === document) return;
  const mine = { ...changed, updatedAtMs: Date.now() };
  const saved = await saveOrAsk('designs', mine, revision);
  // The person went on with somebody else's version.
  if (saved.document !== mine) return;
  const earlier = shown.get(id);
  const isNext = earlier?.revision === revision;
  const before = isNext ? earlier.before : document;
  const count = isNext ? earlier.count + 1 : 1;
  earlier?.close();
  const said = count === 1 ? message(document.name) : i18next.t('studio:changedSeveral', { name: document.name, count });
  const taken: Taken = { before, revision: saved.revision, count, close: () => undefined };
  shown.set(id, taken);
  taken.close = tellUndoable(
    said,
    () => saveOrAsk('designs', { ...before, updatedAtMs: Date.now() }, saved.revision),
    () => {
      if (shown.get(id) === taken) shown.delete(id);
    },
  );
}
