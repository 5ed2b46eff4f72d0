// What was just made, with the next steps in reach: open, print, show.
import { ActionIcon, Button, Divider, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDownload, IconPalette, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { formatOfPage } from '../../../../slides/print/formats.ts';
import { removeDocument } from '../../data/documents.tsx';
import { closeDialog, openDialog } from '../../dialogs.ts';
import { hrefTo } from '../../routes.ts';
import { DesignThumb } from '../../shell/DesignThumb.tsx';
import { kindNames } from '../../shell/kind-names.ts';
import { attempt } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { ShowOnScreenPanel } from '../showing/ShowOnScreenPanel.tsx';
import { takeNextLook } from './change-look.ts';
import classes from './MadeDesignsDialog.module.css';

export function MadeDesignsDialog({ designs: made }: { designs: readonly DesignSummary[] }) {
  const { t, i18n } = useTranslation(['studio', 'designs']);
  // What was changed or removed meanwhile shows at once.
  const stored = useLiveQuery('designs.list', {}).value;
  const designs = stored == null ? made : made.flatMap(({ id }) => stored.find((design) => design.id === id) ?? []);
  const forScreens = designs.filter(({ page }) => page.unit === 'px').map(({ id }) => id);
  return (
    <Modal opened onClose={closeDialog} size={880} title={t('designs:madeTitle', { count: designs.length })}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('designs:madeBody')}
        </Text>
        <div className={classes.grid}>
          {designs.map((design) => (
            <article key={design.id} className={classes.made} data-wide={design.page.width / design.page.height > 3 || undefined}>
              <a className={classes.stage} href={hrefTo('designs', design.id)} onClick={closeDialog} title={design.name}>
                <DesignThumb design={design} widthPx={320} alt={design.name} />
              </a>
              <Text size="sm" truncate>
                {formatName(design, i18n.language) ?? t(kindNames[design.kind])}
              </Text>
              <Group wrap="nowrap" gap={4}>
                <ActionIcon
                  size="sm"
                  aria-label={t('designs:otherLook', { name: design.name })}
                  title={t('designs:otherLookShort')}
                  onClick={() => attempt(() => takeNextLook(design.id))}
                >
                  <IconPalette size={14} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  aria-label={t('designs:removeMade', { name: design.name })}
                  title={t('remove')}
                  onClick={() => attempt(() => removeDocument('designs', design.id, design.name))}
                >
                  <IconTrash size={14} />
                </ActionIcon>
                <div className={classes.space} />
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconDownload size={14} />}
                  aria-label={t('designs:exportTitle', { name: `${design.name} (${t(kindNames[design.kind])})` })}
                  onClick={() => openDialog({ kind: 'export', design })}
                >
                  {design.page.unit === 'mm' ? 'PDF' : 'PNG'}
                </Button>
              </Group>
            </article>
          ))}
        </div>
        <Divider />
        <ShowOnScreenPanel
          designIds={forScreens}
          playlistName={(designs[0]?.slogan ?? designs[0]?.name ?? t('designs:newPlaylist')).slice(0, 300)}
        />
      </Stack>
    </Modal>
  );
}

/** Null on screens, where the kind says enough. */
function formatName({ page }: DesignSummary, language: string): string | null {
  const format = formatOfPage(page);
  return format === null ? null : format.name[language === 'vi' ? 'vi' : 'en'];
}
