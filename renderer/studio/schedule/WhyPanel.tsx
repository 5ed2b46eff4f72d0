// “Why?”: what a screen shows at a moment, and the reason of every entry.
import { Button, Group, Select, Stack } from '@mantine/core';
import { DatePickerInput, TimePicker } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whySentence } from '../../../slides/messages/why.ts';
import { type ScreenId, screenId as screenIdSchema } from '../../../slides/model/id.ts';
import type { Screen } from '../../../slides/model/screen.ts';
import { currentLanguage } from '../i18n.ts';
import { Answered } from '../shell/Answered.tsx';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useNow } from '../use-now.ts';
import { instantOf, type LocalMoment, localMoment } from './office-clock.ts';
import classes from './WhyPanel.module.css';

type WhyPanelProps = { screens: readonly Screen[]; screenId: ScreenId; timeZone: string };

export function WhyPanel({ screens, screenId, timeZone }: WhyPanelProps) {
  const { t } = useTranslation('schedule');
  const nowMs = useNow();
  /** Null follows the clock. */
  const [asked, setAsked] = useState<LocalMoment | null>(null);
  const [otherScreen, setOtherScreen] = useState<{ from: ScreenId; to: ScreenId } | null>(null);
  // Choosing another week's screen on the left asks about that one again.
  const askedScreen = otherScreen?.from === screenId ? otherScreen.to : screenId;
  const moment = asked ?? localMoment(nowMs, timeZone);
  const atMs = asked === null ? nowMs - (nowMs % 60_000) : instantOf(asked, timeZone);
  return (
    <aside className={classes.panel} aria-label={t('whyTitle')}>
      <h2>{t('whyTitle')}</h2>
      <Stack gap="xs">
        {screens.length > 1 && (
          <Select
            size="xs"
            aria-label={t('screen')}
            allowDeselect={false}
            value={askedScreen}
            onChange={(value) => value !== null && setOtherScreen({ from: screenId, to: screenIdSchema.parse(value) })}
            data={screens.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Group gap="xs" wrap="nowrap">
          <DatePickerInput
            flex={1}
            size="xs"
            aria-label={t('day')}
            valueFormat="DD/MM/YYYY"
            value={moment.date}
            onChange={(date) => date !== null && setAsked({ ...moment, date })}
          />
          <TimePicker
            size="xs"
            w={84}
            format="24h"
            aria-label={t('time')}
            hoursInputLabel={t('time')}
            value={moment.time}
            onChange={(time) => /^\d\d:\d\d/.test(time) && setAsked({ ...moment, time: time.slice(0, 5) })}
          />
        </Group>
        <Button size="compact-sm" variant="subtle" color="gray" disabled={asked === null} onClick={() => setAsked(null)}>
          {t('rightNow')}
        </Button>
      </Stack>
      <Reasons screenId={askedScreen} atMs={atMs} />
    </aside>
  );
}

function Reasons({ screenId, atMs }: { screenId: ScreenId; atMs: number }) {
  const { t } = useTranslation('schedule');
  const answer = useLiveQuery('program.at', { screenId, atMs });
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const byId = new Map(designs.map((design) => [design.id, design]));
  return (
    <Answered answer={answer}>
      {({ items, validUntil, why }) => {
        const shown = [...new Map(items.map((item) => [item.designId, item])).values()];
        return (
          <div aria-live="polite">
            <h3>
              {t('plays')}
              {validUntil !== null && (
                <span className="tabular">
                  {' '}
                  {t('until', { time: `${validUntil.slice(11, 16)} ${validUntil.slice(8, 10)}/${validUntil.slice(5, 7)}` })}
                </span>
              )}
            </h3>
            {shown.length === 0 && <p className={classes.nothing}>{t('nothingPlays')}</p>}
            <ul className={classes.designs}>
              {shown.slice(0, 4).map((item) => {
                const design = byId.get(item.designId);
                return (
                  <li key={item.designId}>
                    {design !== undefined && <DesignThumb design={design} widthPx={96} />}
                    <span>{item.name}</span>
                  </li>
                );
              })}
              {shown.length > 4 && <li className={classes.more}>+{shown.length - 4}</li>}
            </ul>
            <h3>{t('reasons')}</h3>
            <ul className={classes.reasons}>
              {why.map((step) => (
                <li key={`${step.verdict}-${step.id}`} data-verdict={step.verdict}>
                  {whySentence(step, currentLanguage())}
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Answered>
  );
}
