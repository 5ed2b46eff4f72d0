// A screen in its true shape with what it shows at this moment; what it should show, dimmed, while it does not speak.
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ScreenState } from '../../../slides/api/shapes.ts';
import { thumbUrl } from '../shell/DesignThumb.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { useNow } from '../use-now.ts';
import classes from './ScreenPicture.module.css';
import { screenCondition, seenRatio, shownDesign } from './screen-condition.ts';

export function ScreenPicture({ state, widthPx }: { state: ScreenState; widthPx: number }) {
  const { t } = useTranslation('screens');
  const nowMs = useNow();
  const condition = screenCondition(state, nowMs);
  const isSpeaking = condition === 'good' || condition === 'updating';
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const planned = useLiveQuery(
    'program.at',
    isSpeaking ? null : { screenId: state.screen.id, atMs: nowMs - (nowMs % 60_000) },
  ).value;
  const shown = isSpeaking ? shownDesign(state) : (planned?.items[0]?.designId ?? null);
  const design = designs.find(({ id }) => id === shown);
  const ratio = seenRatio(state);
  const isLarge = widthPx > 100;
  return (
    <span className={classes.fit}>
      <span
        className={classes.screen}
        style={{ aspectRatio: ratio, width: `min(100cqw, ${ratio * 100}cqh)` }}
        data-large={isLarge || undefined}
        data-planned={!isSpeaking || undefined}
      >
        {design === undefined ? (
          <IconClock size={isLarge ? 28 : 16} stroke={1.4} aria-label={t('showsClock')} />
        ) : (
          <img src={thumbUrl(design, widthPx)} alt={isLarge ? t('pictureOf', { name: state.screen.name }) : ''} />
        )}
        {isLarge && !isSpeaking && <span className={classes.note}>{t('planned')}</span>}
      </span>
    </span>
  );
}
