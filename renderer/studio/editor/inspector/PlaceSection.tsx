// Position, size and rotation of one element, as it stands on the page, and mirroring. A gesture in progress does not show
// here but beside the canvas: fields that change sixty times a second would cost more than the drawing.
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFlipHorizontal, IconFlipVertical, IconRotateClockwise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { pageBox, parentBox } from '../../../../slides/design/page-box.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { useDesign, useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';

export function PlaceSection({ element }: { element: Element | null }) {
  const { t } = useTranslation('editor');
  const { store, acts } = useEditor();
  const { elements, page } = useDesign();
  const box = element && pageBox(elements, element.id);
  if (element === null || box === null) return null;
  const { unit } = page;
  const step = unit === 'px' ? 1 : page.width > 1000 ? 5 : 1;
  const place = (
    change: { x?: number; y?: number; width?: number; height?: number; rotation?: number },
    gesture: string,
  ): void => {
    const inParent = parentBox(elements, element.id, { ...box, ...change });
    if (inParent === null) return;
    store.run({ kind: 'element.resize', id: element.id, box: inParent, scalesContent: false }, `${gesture} ${element.id}`);
  };
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>
        {t('position')}
        <span className={classes.row}>
          <Tooltip label={t('flipX')}>
            <ActionIcon
              size={26}
              aria-label={t('flipX')}
              aria-pressed={element.flipX}
              onClick={() => acts.update({ of: 'any', set: { flipX: !element.flipX } })}
            >
              <IconFlipVertical size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('flipY')}>
            <ActionIcon
              size={26}
              aria-label={t('flipY')}
              aria-pressed={element.flipY}
              onClick={() => acts.update({ of: 'any', set: { flipY: !element.flipY } })}
            >
              <IconFlipHorizontal size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      </h3>
      <div className={classes.pair}>
        <NumberField label={t('x')} sign="X" unit={unit} step={step} value={box.x} onChange={(x, by) => place({ x }, by)} />
        <NumberField label={t('y')} sign="Y" unit={unit} step={step} value={box.y} onChange={(y, by) => place({ y }, by)} />
        <NumberField
          label={t('width')}
          sign={t('width').slice(0, 1)}
          unit={unit}
          step={step}
          min={0}
          value={box.width}
          onChange={(width, by) => place({ width }, by)}
        />
        <NumberField
          label={t('height')}
          sign={t('height').slice(0, 1)}
          unit={unit}
          step={step}
          min={0}
          value={box.height}
          onChange={(height, by) => place({ height }, by)}
        />
        <NumberField
          label={t('rotation')}
          sign={<IconRotateClockwise size={14} />}
          unit="°"
          value={box.rotation}
          min={-360}
          max={360}
          onChange={(rotation, by) => place({ rotation }, by)}
        />
      </div>
    </div>
  );
}
