// A screen in its true shape with what it shows at this moment.
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ScreenState } from '../../../slides/api/contract.ts';
import { thumbUrl } from '../shell/DesignThumb.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './ScreenPicture.module.css';
import { seenRatio, shownDesign } from './screen-condition.ts';

export function ScreenPicture({ state, widthPx }: { state: ScreenState; widthPx: number }) {
  const { t } = useTranslation('screens');
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const shown = shownDesign(state);
  const design = designs.find(({ id }) => id === shown);
  const ratio = seenRatio(state);
  return (
    <span
      className={classes.screen}
      style={{ aspectRatio: ratio, [ratio >= 1 ? 'width' : 'height']: '100%' }}
      data-large={widthPx > 100 || undefined}
    >
      {design === undefined ? (
        <IconClock size={widthPx > 100 ? 28 : 16} stroke={1.4} aria-label={t('showsNothing')} />
      ) : (
        <img src={thumbUrl(design, widthPx)} alt={widthPx > 100 ? t('pictureOf', { name: state.screen.name }) : ''} />
      )}
    </span>
  );
}
