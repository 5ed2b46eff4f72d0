// Screens that ask to be let in: their codes, to be compared and confirmed.
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../slides/api/contract.ts';
import { screenId } from '../../../slides/model/id.ts';
import { call } from '../../shared/api.ts';
import { saveDocument } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { currentLanguage } from '../i18n.ts';
import { attempt, tellDone } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ensureDefaultPlaylist } from './default-playlist.ts';
import classes from './PairingPanel.module.css';

const isNew = 'new';

export function PairingPanel() {
  const waiting = useLiveQuery('pairing.waiting', {}).value ?? [];
  return waiting.map((request) => <WaitingScreen key={request.code} request={request} />);
}

function WaitingScreen({ request }: { request: Output<'pairing.waiting'>[number] }) {
  const { t } = useTranslation('screens');
  const screens = useLiveQuery('screens.list', {}).value ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? screens[0]?.document.id ?? isNew;

  async function confirm() {
    const known = screens.find(({ document }) => document.id === value)?.document;
    let id = known?.id;
    if (id === undefined) {
      id = screenId.parse(newId());
      const { widthPx, heightPx } = request;
      const size = { widthPx: clampSize(widthPx), heightPx: clampSize(heightPx) };
      const defaultPlaylistId = await ensureDefaultPlaylist(call, null, currentLanguage(), newId);
      await saveDocument('screens', { id, name: t('newScreenName'), place: '', ...size, rotation: 0, defaultPlaylistId }, 0);
    }
    await call('pairing.confirm', { code: request.code, screenId: id });
    tellDone(t('pairedWith', { name: known?.name ?? t('newScreenName') }));
  }

  return (
    <section className={classes.waiting} aria-label={t('pairTitle')}>
      <strong className={classes.code}>{request.code}</strong>
      <div className={classes.words}>
        <h2>{t('pairTitle')}</h2>
        <p>{t('pairBody')}</p>
        <p className="tabular">{t('pairFrom', { width: request.widthPx, height: request.heightPx, address: request.address })}</p>
      </div>
      <Select
        label={t('pairAs')}
        w={264}
        allowDeselect={false}
        value={value}
        onChange={setChosen}
        data={[
          ...screens.map(({ document }) => ({ value: document.id as string, label: document.name })),
          { value: isNew, label: t('pairNew') },
        ]}
      />
      <Button onClick={() => attempt(confirm)}>{t('confirm')}</Button>
    </section>
  );
}

const clampSize = (px: number): number => Math.min(16_384, Math.max(16, px));
