// The form of a whole text: each line as wide as the box, and letters on an arc.
import { Slider, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextElement } from '../../../slides/model/element.ts';
import { useEditor } from './editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { differing, sharedOrNull, sharedValue } from './shared-value.ts';

const most = 360;
/** Pulled to less than this, the slider snaps to a straight line. */
const nearlyStraight = 6;

export function TextFormFields({ elements }: { elements: readonly TextElement[] }) {
  const { t } = useTranslation('editor');
  const { texts, acts } = useEditor();
  const scaling = sharedValue(elements, ({ lineScaling }) => lineScaling);
  const arc = sharedOrNull(elements, (element) => element.arc);
  // The slider moves at once; the design follows it as one step of history.
  const [pulled, setPulled] = useState(arc ?? 0);
  useEffect(() => setPulled(arc ?? 0), [arc]);
  const bend = (degrees: number, gesture: string): void =>
    texts.around(() => acts.update({ of: 'text', set: { arc: degrees } }, gesture));
  return (
    <>
      <Switch
        size="xs"
        label={scaling === differing ? `${t('fullWidthLines')}: ${t('mixed')}` : t('fullWidthLines')}
        checked={scaling === 'full-width'}
        onChange={(event) => {
          const lineScaling = event.currentTarget.checked ? 'full-width' : 'uniform';
          texts.around(() => acts.update({ of: 'text', set: { lineScaling } }));
        }}
      />
      <div className={classes.arc}>
        <NumberField
          label={t('arc')}
          unit="°"
          value={arc}
          step={5}
          min={-most}
          max={most}
          digits={0}
          onChange={(degrees, by) => bend(degrees, by)}
        />
        <Slider
          size="xs"
          label={null}
          thumbLabel={t('arc')}
          min={-most}
          max={most}
          value={pulled}
          marks={[{ value: 0 }]}
          onChange={(degrees) => {
            const snapped = Math.abs(degrees) < nearlyStraight ? 0 : degrees;
            setPulled(snapped);
            bend(snapped, 'arc slider');
          }}
        />
      </div>
    </>
  );
}
