// What will be in the zip for the print shop: each file's use and its name.
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { packageNames } from '../../../../slides/print/shop/package-names.ts';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import { useLiveQuery } from '../../use-live-query.ts';

export function PackageList({ design, color }: { design: DesignSummary; color: ShopTicket['color'] }) {
  const { t } = useTranslation('designs');
  const timeZone = useLiveQuery('settings.get', {}).value?.document.timeZone;
  if (timeZone === undefined) return null;
  const names = packageNames(design, color, Temporal.Now.plainDateISO(timeZone).toString());
  const files = [
    [t('sendTrueSize'), names.trueSize],
    ...(names.tenth === null ? [] : [[t('sendTenth'), names.tenth] as const]),
    [t('sendPreview'), names.preview],
    [t('sendProof'), names.proof],
    [t('sendTicket'), names.ticket],
    [t('sendMessageFile'), names.message],
  ] as const;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('sendFiles')}
      </Text>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {files.map(([use, name]) => (
          <li key={name} style={{ display: 'grid', gridTemplateColumns: '176px 1fr', gap: 8, padding: '2px 0' }}>
            <Text size="sm">{use}</Text>
            <Text size="xs" c="dimmed" truncate title={name} style={{ alignSelf: 'center' }}>
              {name}
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
