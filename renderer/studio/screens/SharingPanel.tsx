// Whether the office network may reach the player, and under which addresses.
import { Switch } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { saveOrAsk } from '../data/documents.tsx';
import { CopyIcon } from '../shell/CopyIcon.tsx';
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
          <Address key={address} address={address} />
        ))}
      </ul>
    </>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('screens');
  const shown = useRef<HTMLElement>(null);
  return (
    <li>
      <code ref={shown}>{address}</code>
      <CopyIcon text={address} source={shown} label={t('copy', { address })} />
    </li>
  );
}
