// Saving, removing and restoring documents of any kind, with the questions and notices that belong to it.
import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import i18next from 'i18next';
import { AppError } from '../../../slides/api/errors.ts';
import type { DocumentOf, Stored } from '../../../slides/model/document-kinds.ts';
import { call } from '../../shared/api.ts';
import { tellUndoable } from '../shell/notices.tsx';

export type EditedKind = 'designs' | 'playlists' | 'entries' | 'screens' | 'campaigns' | 'themes' | 'settings';
type RemovedKind = Exclude<EditedKind, 'settings'> | 'fonts';

/** The gate checks every shape again, so one loosely typed door serves all kinds. */
const callAny = call as unknown as (method: string, input: unknown) => Promise<unknown>;

export async function getDocument<K extends EditedKind>(kind: K, id: string): Promise<Stored<K>> {
  return (await callAny(`${kind}.get`, kind === 'settings' ? {} : { id })) as Stored<K>;
}

/** Resolves with the new revision; `baseRevision` 0 creates. */
export async function saveDocument<K extends EditedKind>(
  kind: K,
  document: DocumentOf<K>,
  baseRevision: number,
): Promise<number> {
  const saved = (await callAny(`${kind}.save`, { document, baseRevision })) as { revision: number };
  return saved.revision;
}

function nameOf(document: { id: string; name?: string; officeName?: string }): string {
  return document.name ?? document.officeName ?? document.id;
}

/** Which of two versions the person wants to go on with. The other one stays in the library either way. */
function askConflict(name: string): Promise<'mine' | 'theirs'> {
  return new Promise((resolve) => {
    const answer = (choice: 'mine' | 'theirs') => {
      modals.close(id);
      resolve(choice);
    };
    const id = modals.open({
      title: i18next.t('studio:conflictTitle'),
      withCloseButton: false,
      closeOnClickOutside: false,
      closeOnEscape: false,
      children: (
        <Stack>
          <Text size="sm">{i18next.t('studio:conflictBody', { name })}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => answer('theirs')}>
              {i18next.t('studio:takeTheirs')}
            </Button>
            <Button onClick={() => answer('mine')}>{i18next.t('studio:keepMine')}</Button>
          </Group>
        </Stack>
      ),
    });
  });
}

/** Saves; when someone else saved meanwhile, asks, and gives back what is now stored. */
export async function saveOrAsk<K extends EditedKind>(
  kind: K,
  document: DocumentOf<K>,
  baseRevision: number,
): Promise<Stored<K>> {
  try {
    return { document, revision: await saveDocument(kind, document, baseRevision) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    const theirs = await getDocument(kind, document.id);
    if ((await askConflict(nameOf(document))) === 'theirs') return theirs;
    return saveOrAsk(kind, document, theirs.revision);
  }
}

/** Moves a document to the trash and offers to bring it back. */
export async function removeDocument(kind: RemovedKind, id: string, name: string): Promise<void> {
  await callAny(`${kind}.remove`, { id });
  tellUndoable(i18next.t('studio:removed', { name }), () => callAny(`${kind}.restore`, { id }));
}
