// Align, distribute, order, group, duplicate and delete.
import { ActionIcon, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconBoxMultiple,
  IconCopy,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconTrash,
  IconUnlink,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Element } from '../../../../slides/model/element.ts';
import { useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';

type Act = { word: string; keys?: string; icon: Icon; isOff?: boolean; run(): void };

export function ArrangeSection({ elements }: { elements: readonly Element[] }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const hasGroup = elements.some(({ kind }) => kind === 'group');
  const isFew = elements.length < 3;
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>{t('arrange')}</h3>
      <Row
        acts={[
          { word: t('alignLeft'), icon: IconLayoutAlignLeft, run: () => acts.align('left') },
          { word: t('alignCenter'), icon: IconLayoutAlignCenter, run: () => acts.align('center') },
          { word: t('alignRight'), icon: IconLayoutAlignRight, run: () => acts.align('right') },
          { word: t('alignTop'), icon: IconLayoutAlignTop, run: () => acts.align('top') },
          { word: t('alignMiddle'), icon: IconLayoutAlignMiddle, run: () => acts.align('middle') },
          { word: t('alignBottom'), icon: IconLayoutAlignBottom, run: () => acts.align('bottom') },
        ]}
      />
      <Row
        acts={[
          { word: t('bringToFront'), keys: 'Ctrl+Shift+]', icon: IconArrowBarToUp, run: () => acts.order('front') },
          { word: t('bringForward'), keys: 'Ctrl+]', icon: IconArrowUp, run: () => acts.order('forward') },
          { word: t('sendBackward'), keys: 'Ctrl+[', icon: IconArrowDown, run: () => acts.order('backward') },
          { word: t('sendToBack'), keys: 'Ctrl+Shift+[', icon: IconArrowBarToDown, run: () => acts.order('back') },
          { word: t('distributeX'), icon: IconLayoutDistributeVertical, isOff: isFew, run: () => acts.distribute('x') },
          { word: t('distributeY'), icon: IconLayoutDistributeHorizontal, isOff: isFew, run: () => acts.distribute('y') },
        ]}
      />
      <Row
        acts={[
          { word: t('duplicate'), keys: 'Ctrl+D', icon: IconCopy, run: acts.duplicate },
          { word: t('group'), keys: 'Ctrl+G', icon: IconBoxMultiple, isOff: elements.length < 2, run: acts.group },
          { word: t('ungroup'), keys: 'Ctrl+Shift+G', icon: IconUnlink, isOff: !hasGroup, run: acts.ungroup },
          { word: t('remove'), keys: 'Delete', icon: IconTrash, run: acts.remove },
        ]}
      />
    </div>
  );
}

function Row({ acts }: { acts: readonly Act[] }) {
  return (
    <div className={classes.row}>
      {acts.map(({ word, keys, icon: ActIcon, isOff = false, run }) => (
        <Tooltip key={word} label={keys === undefined ? word : `${word} (${keys})`}>
          <ActionIcon aria-label={word} disabled={isOff} onClick={run}>
            <ActIcon size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
