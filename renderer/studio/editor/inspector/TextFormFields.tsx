// The form of a whole text: each line as wide as the box, and letters on an arc.
import { Slider, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextElement } from '../../../../slides/model/element.ts';
import { useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { differing, sharedOrNull, sharedValue } from './shared-value.ts';

const most = 360;
/** Steps of the slider, in degrees: a straight line is one of them, so it is easily found again. */
const step = 5;

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
          step={step}
          min={-most}
          max={most}
          digits={0}
          onChange={(degrees, by) => bend(degrees, by)}
        />
        <Slider
          size="xs"
          label={null}
          step={step}
          thumbLabel={t('arc')}
          min={-most}
          max={most}
          value={pulled}
          startPointValue={0}
          marks={[{ value: 0 }]}
          onChange={(degrees) => {
            setPulled(degrees);
            bend(degrees, 'arc slider');
          }}
        />
      </div>
    </>
  );
}
