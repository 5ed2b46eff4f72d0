// One family of the office's own: its name, a line in its own face, its files, and what there is to know of them.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fontRemarks } from '../../../slides/messages/font-remarks.ts';
import type { OfficeFont } from '../../../slides/model/office-font.ts';
import { call } from '../../shared/api.ts';
import { removeDocument } from '../data/documents.tsx';
import { useFontCatalogue } from '../data/studio-fonts.ts';
import { currentLanguage } from '../i18n.ts';
import { NameField } from '../shell/NameField.tsx';
import { attempt } from '../shell/notices.tsx';
import classes from './FontsPanel.module.css';
import { previewFont } from './use-previews.ts';

export function FamilyCard({ family, files }: { family: string; files: readonly OfficeFont[] }) {
  const { t } = useTranslation('fonts');
  const catalogue = useFontCatalogue();
  const name = files[0]?.name ?? family;
  const remarks = [...new Set(files.flatMap((font) => fontRemarks(font, currentLanguage())))];
  const isWhole = files.every(({ missing }) => missing.length === 0);
  const sayWeight = ({ weight, isItalic }: OfficeFont): string => (isItalic ? `${weight} ${t('italic')}` : String(weight));
  return (
    <li className={classes.family}>
      <NameField
        label={t('familyName')}
        maxLength={200}
        value={name}
        onCommit={(renamed) => attempt(() => call('fonts.rename', { family, name: renamed }))}
      />
      <p className={classes.sample} style={{ fontFamily: `"${previewFont(catalogue, family)}", "Be Vietnam Pro", sans-serif` }}>
        {t('sample')}
      </p>
      <ul className={classes.files}>
        {files.map((font) => (
          <li key={font.id} className={classes.file}>
            {sayWeight(font)}
            <Tooltip label={t('removeFont', { name: `${name} ${sayWeight(font)}` })}>
              <ActionIcon
                size="sm"
                aria-label={t('removeFont', { name: `${name} ${sayWeight(font)}` })}
                onClick={() => attempt(() => removeDocument('fonts', font.id, name))}
              >
                <IconX size={14} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      {isWhole && (
        <p className={classes.remark}>
          <IconCircleCheck size={16} aria-hidden="true" />
          {t('whole')}
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={classes.remark} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {remark}
        </p>
      ))}
    </li>
  );
}
