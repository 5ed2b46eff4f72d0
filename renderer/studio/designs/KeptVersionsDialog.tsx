// The versions of a design that were kept when two people saved it: look at each, bring it back, or make it a design of its own.
import { Button, Group, Modal, Text } from '@mantine/core';
import { IconCopy, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../slides/api/contract.ts';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { closeDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { Answered } from '../shell/Answered.tsx';
import { DesignCanvas } from '../shell/DesignCanvas.tsx';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { attempt, tellDone, tellUndoable } from '../shell/notices.tsx';
import { sayInstant } from '../shell/say-date.ts';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './KeptVersionsDialog.module.css';
import { bringBackVersion, copyVersion } from './kept-versions.ts';

type KeptVersion = Output<'designs.versions'>[number];

export function KeptVersionsDialog({ design }: { design: DesignSummary }) {
  const { t } = useTranslation('designs');
  const versions = useLiveQuery('designs.versions', { id: design.id });
  const current = useLiveQuery('designs.list', {}).value?.find(({ id }) => id === design.id) ?? design;
  return (
    <Modal opened onClose={closeDialog} size={880} title={t('keptTitle', { name: design.name })}>
      <Text size="sm" c="dimmed" mb="md">
        {t('keptBody')}
      </Text>
      <Answered answer={versions}>
        {(list) => (
          <ul className={classes.list}>
            <li className={classes.version}>
              <div className={classes.stage}>
                <DesignThumb design={current} widthPx={320} alt={t('keptCurrent')} />
              </div>
              <div className={classes.words}>
                <strong>{t('keptCurrent')}</strong>
                <span>{current.name}</span>
                <span className="tabular">{sayInstant(current.updatedAtMs, currentLanguage())}</span>
              </div>
            </li>
            {list.map((version) => (
              <VersionRow key={version.name} version={version} />
            ))}
          </ul>
        )}
      </Answered>
    </Modal>
  );
}

function VersionRow({ version: { document, savedAtMs } }: { version: KeptVersion }) {
  const { t } = useTranslation(['studio', 'designs']);
  const themes = useLiveQuery('themes.list', {}).value ?? [];
  const theme = (themes.find((stored) => stored.document.id === document.themeId) ?? themes[0])?.document;
  const when = sayInstant(savedAtMs, currentLanguage());
  return (
    <li className={classes.version} aria-label={t('designs:keptVersion', { when })}>
      <div className={classes.stage}>{theme !== undefined && <DesignCanvas design={document} theme={theme} widthPx={280} />}</div>
      <div className={classes.words}>
        <strong>{t('designs:keptVersion', { when })}</strong>
        <span>{document.name}</span>
        <Group gap="xs" mt="xs">
          <Button
            size="compact-sm"
            leftSection={<IconRestore size={14} />}
            onClick={() =>
              attempt(async () => {
                const before = await bringBackVersion(document);
                closeDialog();
                tellUndoable(t('designs:keptBroughtBack', { name: document.name }), () => bringBackVersion(before));
              })
            }
          >
            {t('designs:keptBringBack')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCopy size={14} />}
            onClick={() =>
              attempt(async () => {
                const name = t('copyName', { name: document.name }).slice(0, 300);
                await copyVersion(document, name);
                closeDialog();
                tellDone(t('designs:keptCopied', { name }));
              })
            }
          >
            {t('designs:keptCopy')}
          </Button>
        </Group>
      </div>
    </li>
  );
}
