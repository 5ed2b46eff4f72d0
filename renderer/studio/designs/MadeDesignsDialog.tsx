// What was just made, with the next steps in reach: open, print, show.
import { Button, Divider, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { closeDialog, openDialog } from '../dialogs.ts';
import { hrefTo } from '../routes.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { kindNames } from '../shell/kind-names.ts';
import classes from './MadeDesignsDialog.module.css';
import { ShowOnScreenPanel } from './ShowOnScreenPanel.tsx';

export function MadeDesignsDialog({ designs }: { designs: readonly DesignSummary[] }) {
  const { t } = useTranslation(['studio', 'designs']);
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
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Text size="sm" truncate>
                  {t(kindNames[design.kind])}
                </Text>
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
