// A stored design changed outside of its editor, by the editor's own commands, with a notice that takes it back.
// An editor that has it open hears of the save like of any other.
import i18next from 'i18next';
import { createWorkQueue } from '../../../slides/api/work-queue.ts';
import { applyAll, type Command } from '../../../slides/design/commands.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { tellUndoable } from '../shell/notices.tsx';
import { getDocument, saveOrAsk } from './documents.tsx';

/** What a notice that is still shown would take back: all changes since `before`, as long as nobody else saved between them. */
type Taken = { before: Design; revision: number; count: number; close(): void };

const shown = new Map<DesignId, Taken>();
/** Each change reads what the one before it has saved: two quick ones are no conflict. */
const changes = createWorkQueue();

/**
 * `commandsFor` sees the design as it is stored when its turn comes; when nothing comes of it, nothing is saved or said, and the
 * answer is false.
 */
export function changeStored(
  id: DesignId,
  commandsFor: (design: Design) => readonly Command[],
  message: (name: string) => string,
): Promise<boolean> {
  return changes.run(id, async () => {
    const { document, revision } = await getDocument('designs', id);
    const changed = applyAll(document, commandsFor(document));
    if (changed === document) return false;
    const mine = { ...changed, updatedAtMs: Date.now() };
    const saved = await saveOrAsk('designs', mine, revision);
    // Otherwise the person went on with somebody else's version.
    if (saved.document === mine) tellChanged(document, revision, saved.revision, message);
    return true;
  });
}

function tellChanged(document: Design, from: number, to: number, message: (name: string) => string): void {
  const { id, name } = document;
  const earlier = shown.get(id);
  const isNext = earlier?.revision === from;
  const before = isNext ? earlier.before : document;
  const count = isNext ? earlier.count + 1 : 1;
  earlier?.close();
  const taken: Taken = { before, revision: to, count, close: () => undefined };
  shown.set(id, taken);
  taken.close = tellUndoable(
    count === 1 ? message(name) : i18next.t('studio:changedSeveral', { name, count }),
    () => changes.run(id, () => saveOrAsk('designs', { ...before, updatedAtMs: Date.now() }, to)),
    {
      onClose: () => {
        if (shown.get(id) === taken) shown.delete(id);
      },
    },
  );
}
