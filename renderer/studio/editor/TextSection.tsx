// Letters: font, weight, size and how it fits, colour, alignment, spacing.
import { ActionIcon, SegmentedControl, Select, Switch, Tooltip } from '@mantine/core';
import {
  IconAlignCenter,
  IconAlignLeft,
  IconAlignRight,
  IconLayoutAlignBottom,
  IconLayoutAlignMiddle,
  IconLayoutAlignTop,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fontFamilies, resolveFont } from '../../../slides/fonts/catalog.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import { useDesign, useEditor } from './editor-context.ts';
import { FillField } from './FillField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { StrokeField } from './StrokeField.tsx';

const across = [
  ['left', 'textLeft', IconAlignLeft],
  ['center', 'textCenter', IconAlignCenter],
  ['right', 'textRight', IconAlignRight],
] as const;
const down = [
  ['top', 'textTop', IconLayoutAlignTop],
  ['middle', 'textMiddle', IconLayoutAlignMiddle],
  ['bottom', 'textBottom', IconLayoutAlignBottom],
] as const;
const weightWords = { 400: 'weight400', 500: 'weight500', 600: 'weight600', 700: 'weight700', 800: 'weight800' } as const;

export function TextSection({ element }: { element: TextElement }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const { unit } = useDesign().page;
  const set = (change: Partial<TextElement>, gesture?: string): void => {
    const { id: _id, kind: _kind, isLocked: _locked, isHidden: _hidden, ...own } = change;
    acts.update({ of: 'text', set: own }, gesture);
  };
  const family = fontFamilies.find(({ name }) => name === element.fontFamily) ?? fontFamilies[0];
  const drawnWeight = resolveFont(element.fontFamily, element.fontWeight).split('-').at(-1) ?? '';
  const weightName = (weight: number): string => {
    const known = Object.entries(weightWords).find(([number]) => Number(number) === weight);
    return known === undefined ? String(weight) : t(known[1]);
  };
  return (
    <div className={classes.section}>
      <Select
        size="xs"
        aria-label={t('font')}
        data={fontFamilies.map(({ name }) => name)}
        value={element.fontFamily}
        allowDeselect={false}
        checkIconPosition="right"
        renderOption={({ option }) => (
          <span style={{ fontFamily: `"${resolveFont(option.value, 500)}"`, fontSize: 14 }}>{option.label}</span>
        )}
        onChange={(fontFamily) => fontFamily && set({ fontFamily })}
      />
      <div className={classes.pair}>
        <Select
          size="xs"
          aria-label={t('weight')}
          data={(family?.weights ?? []).map((weight) => ({ value: String(weight), label: weightName(weight) }))}
          value={drawnWeight}
          allowDeselect={false}
          checkIconPosition="right"
          onChange={(weight) => weight && set({ fontWeight: Number(weight) })}
        />
        <NumberField
          label={t(element.fit === 'fixed' ? 'fontSize' : 'largestSize')}
          sign="T"
          unit={unit}
          value={element.fontSize}
          min={0.1}
          max={20_000}
          onChange={(fontSize, by) => set({ fontSize }, by)}
        />
      </div>
      <div className={classes.field}>
        <span className={classes.caption}>{t('fit')}</span>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('fit')}
          value={element.fit}
          data={[
            { value: 'fixed', label: t('fitFixed') },
            { value: 'shrink', label: t('fitShrink') },
            { value: 'fill', label: t('fitFill') },
          ]}
          onChange={(fit) => set({ fit })}
        />
      </div>
      <div className={classes.row} role="toolbar" aria-label={t('textAlign')}>
        {across.map(([align, word, Icon]) => (
          <Tooltip key={align} label={t(word)}>
            <ActionIcon aria-label={t(word)} aria-pressed={element.align === align} onClick={() => set({ align })}>
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
        <span style={{ width: 8 }} />
        {down.map(([verticalAlign, word, Icon]) => (
          <Tooltip key={verticalAlign} label={t(word)}>
            <ActionIcon
              aria-label={t(word)}
              aria-pressed={element.verticalAlign === verticalAlign}
              onClick={() => set({ verticalAlign })}
            >
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
      <FillField
        label={t('color')}
        value={element.fill}
        canBeNone={false}
        onChange={(fill, gesture) => fill && set({ fill }, gesture)}
      />
      <div className={classes.pair}>
        <NumberField
          label={t('lineHeight')}
          value={element.lineHeight}
          step={0.05}
          min={0.5}
          max={5}
          onChange={(lineHeight, by) => set({ lineHeight }, by)}
        />
        <NumberField
          label={t('letterSpacing')}
          unit="em"
          value={element.letterSpacing}
          step={0.01}
          min={-0.5}
          max={5}
          onChange={(letterSpacing, by) => set({ letterSpacing }, by)}
        />
      </div>
      <Switch
        size="xs"
        label={t('upperCase')}
        checked={element.isUpperCase}
        onChange={(event) => set({ isUpperCase: event.currentTarget.checked })}
      />
      <StrokeField value={element.stroke} onChange={(stroke, gesture) => set({ stroke }, gesture)} />
    </div>
  );
}
