// Whether the office network may reach the player, and under which addresses.
import { ActionIcon, CopyButton, Switch, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveOrAsk } from '../data/documents.tsx';
import { attempt } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './SharingPanel.module.css';

export function SharingPanel() {
  const { t } = useTranslation('screens');
  const settings = useLiveQuery('settings.get', {}).value;
  if (settings === null) return null;
  const { document, revision } = settings;
  return (
    <section className={classes.panel}>
      <h2>{t('sharing')}</h2>
      <Switch
        label={t('sharingOn')}
        checked={document.isSharingOn}
        onChange={(event) => {
          const isSharingOn = event.currentTarget.checked;
          attempt(() => saveOrAsk('settings', { ...document, isSharingOn }, revision));
        }}
      />
      {document.isSharingOn ? <Addresses /> : <p>{t('sharingOff')}</p>}
    </section>
  );
}

function Addresses() {
  const { t } = useTranslation('screens');
  const addresses = useLiveQuery('screens.addresses', {}).value ?? [];
  if (addresses.length === 0) return <p>{t('noAddress')}</p>;
  return (
    <>
      <p>{t('sharingHow')}</p>
      <ul className={classes.addresses}>
        {addresses.map((address) => (
          <li key={address}>
            <code>{address}</code>
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Tooltip label={copied ? t('copied') : t('copy', { address })}>
                  <ActionIcon aria-label={t('copy', { address })} onClick={copy}>
                    {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                  </ActionIcon>
                </Tooltip>
              )}
            </CopyButton>
          </li>
        ))}
      </ul>
    </>
  );
}
