// Import: a file is chosen or dropped; a plan becomes a proposal to look through, anything else goes straight in.
import { Button, FileButton, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import type { DesignId, ThemeId } from '../../../slides/model/id.ts';
import { useIsLeft } from '../data/use-is-left.ts';
import { lastFormats } from '../designs/making/last-formats.ts';
import { useChosenTheme } from '../designs/making/ThemePicker.tsx';
import { closeDialog, type Dialog, type KeptProposal, openDialog } from '../dialogs.ts';
import { goTo } from '../routes.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { attempt, tellDone, tellError, tellUndoable } from '../shell/notices.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import { draftOf } from './proposal-draft.ts';
import { readWithItsLetters, takeFile } from './read-dropped.ts';

const accepted = '.txt,.csv,.docx,.png,.jpg,.jpeg,.webp,.gif,.svg,.pano,.ttf,.otf';

type ImportDialogProps = {
  files: readonly File[];
  /** When it is opened again. */
  kept: KeptProposal | null;
};

export function ImportDialog({ files, kept }: ImportDialogProps) {
  const { t } = useTranslation(['imports', 'designs']);
  const { theme } = useChosenTheme(null);
  const [reading, setReading] = useState<string | null>(null);
  const [draft, setDraft] = useState(kept?.draft ?? null);
  const [isEdited, setEdited] = useState(kept !== null);
  const [isPicking, setPicking] = useState(false);
  /** What the proposal was read from. */
  const [source, setSource] = useState(kept?.source ?? null);
  const isLeft = useIsLeft();
  const begun = useRef<readonly File[] | null>(null);

  const take = useCallback(
    async (taken: readonly File[], themeId: ThemeId) => {
      let found: ImportProposal | null = null;
      let made: DesignId | null = null;
      let hasFont = false;
      for (const file of taken) {
        setReading(file.name);
        try {
          const arrival = await takeFile(file, themeId);
          if (arrival.kind !== 'proposal') {
            if (arrival.kind === 'design') made = arrival.id;
            else hasFont = true;
            tellDone(t('designs:imported', { name: file.name }));
          } else if (found === null) {
            found = arrival.proposal;
            setSource(file);
          } else tellDone(t('designs:fileSkipped', { name: file.name }));
        } catch (error) {
          tellError(error);
        }
      }
      // Closed meanwhile: what was read is told of, and the person stays where they are.
      if (isLeft()) return;
      setReading(null);
      if (found !== null) setDraft(draftOf(found, lastFormats()));
      else if (made !== null) {
        closeDialog();
        goTo('designs', taken.length === 1 ? made : null);
      } else if (hasFont) {
        closeDialog();
        // Where the font is seen, with what it lacks.
        goTo('settings');
      } else openDialog({ kind: 'import', files: [] });
    },
    [t, isLeft],
  );

  const again: Dialog | null = draft === null ? null : { kind: 'import', files: [], kept: { draft, source } };

  const keepLetters = (): void => {
    if (source === null || again === null) return;
    attempt(async () => {
      const found = await readWithItsLetters(source);
      if (isLeft()) return;
      setDraft(draftOf(found, lastFormats()));
      setEdited(false);
      // Whatever was corrected is there again with the converted letters.
      tellUndoable(t('lettersKept'), async () => openDialog(again));
    });
  };

  useEffect(() => {
    // A file may be chosen before the themes are known; it waits for them.
    if (begun.current === files || files.length === 0 || theme === null) return;
    begun.current = files;
    void take(files, theme.id);
  }, [files, theme, take]);

  return (
    <Modal
      opened
      onClose={closeDialog}
      closeOnClickOutside={draft === null}
      closeOnEscape={!isPicking}
      size={draft === null ? 560 : 1200}
      title={draft === null ? t('title') : t('proposal', { name: draft.proposal.fileName })}
    >
      {draft !== null ? (
        <ProposalForm
          draft={draft}
          onChange={(changed) => {
            setDraft(changed);
            setEdited(true);
          }}
          again={isEdited ? again : null}
          onKeepLetters={keepLetters}
          isPicking={isPicking}
          onPicking={setPicking}
        />
      ) : reading !== null ? (
        <Group justify="center" p="xl" role="status">
          <Loader size="sm" />
          <Text size="sm">{t('reading', { name: reading })}</Text>
        </Group>
      ) : (
        <Stack gap={0}>
          <EmptyState icon={IconFileImport} title={t('chooseTitle')} body={t('chooseBody')}>
            <FileButton multiple accept={accepted} onChange={(chosen) => openDialog({ kind: 'import', files: chosen })}>
              {(props) => (
                <Button data-autofocus {...props}>
                  {t('choose')}…
                </Button>
              )}
            </FileButton>
          </EmptyState>
        </Stack>
      )}
    </Modal>
  );
}
