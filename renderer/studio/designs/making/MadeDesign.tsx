// One design that was just made: look at it, take another look, throw it away, get its file.
import { ActionIcon, Button, Group, Text } from '@mantine/core';
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
import { takeNextLook } from './change-look.ts';
import classes from './MadeDesignsDialog.module.css';

export function MadeDesign({ design }: { design: DesignSummary }) {
  const { t, i18n } = useTranslation(['studio', 'designs']);
  return (
    <article className={classes.design} data-wide={design.page.width / design.page.height > 3 || undefined}>
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
  );
}

/** Null on screens, where the kind says enough. */
function formatName({ page }: DesignSummary, language: string): string | null {
  const format = formatOfPage(page);
  return format === null ? null : format.name[language === 'vi' ? 'vi' : 'en'];
}
