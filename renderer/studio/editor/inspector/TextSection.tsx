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
import { nearestWeight } from '../../../../slides/fonts/catalog.ts';
import { missingGlyphs } from '../../../../slides/fonts/missing-glyphs.ts';
import type { TextElement } from '../../../../slides/model/element.ts';
import { loadedFontFile } from '../../../shared/fonts.ts';
import { useFontCatalogue, useFontsVersion } from '../../data/studio-fonts.ts';
import { MissingLetters } from '../../designs/export/MissingLetters.tsx';
import { FontPicker } from '../../fonts/FontPicker.tsx';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import { backToField, keepsEditing } from '../typing/keeps-editing.ts';
import { FillField } from './FillField.tsx';
import classes from './Inspector.module.css';
import { LetterFields, useLooks } from './LetterFields.tsx';
import { LineChoices } from './LineChoices.tsx';
import { NumberField } from './NumberField.tsx';
import { StrokeField } from './StrokeField.tsx';
import { sharedOrNull } from './shared-value.ts';
import { TextFormFields } from './TextFormFields.tsx';

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
const fits = [
  ['fixed', 'fitFixed'],
  ['shrink', 'fitShrink'],
  ['fill', 'fitFill'],
] as const;
const weightWords = {
  400: 'weight400',
  500: 'weight500',
  600: 'weight600',
  700: 'weight700',
  800: 'weight800',
  900: 'weight900',
} as const;

export function TextSection({ elements, heading }: { elements: readonly TextElement[]; heading: string | null }) {
  const { t } = useTranslation('editor');
  const { acts, texts, itemsOf } = useEditor();
  const { looks } = useLooks(elements);
  const theme = useDesignTheme();
  const { families } = useFontCatalogue();
  useFontsVersion();
  const missing = missingGlyphs({ items: elements.flatMap((element) => itemsOf(element, theme)) }, loadedFontFile);
  const { unit } = useDesign().page;
  const set = (change: Partial<TextElement>, gesture?: string): void => {
    const { id: _id, kind: _kind, isLocked: _locked, isHidden: _hidden, ...own } = change;
    texts.around(() => acts.update({ of: 'text', set: own }, gesture));
  };
  const familyName = sharedOrNull(looks, ({ fontFamily }) => fontFamily);
  // Of different families, the weights that at least one of them has.
  const names = new Set(looks.map(({ fontFamily }) => fontFamily));
  const weights = new Set(families.filter(({ name }) => names.has(name)).flatMap((family) => [...family.weights]));
  const drawnWeight = sharedOrNull(looks, ({ fontFamily, fontWeight }) => {
    const family = families.find(({ name }) => name === fontFamily) ?? families[0];
    return String(nearestWeight(family?.weights ?? [fontWeight], fontWeight));
  });
  const [only] = elements;
  const fit = sharedOrNull(elements, (element) => element.fit);
  const weightName = (weight: number): string => {
    const known = Object.entries(weightWords).find(([number]) => Number(number) === weight);
    return known === undefined ? String(weight) : t(known[1]);
  };
  return (
    <div className={classes.section} {...keepsEditing}>
      {heading !== null && <h3 className={classes.heading}>{heading}</h3>}
      <FontPicker
        size="xs"
        label={t('font')}
        value={familyName}
        onChange={(fontFamily) => {
          texts.setLook({ fontFamily });
          backToField();
        }}
      />
      <MissingLetters found={missing} />
      <div className={classes.pair}>
        <Select
          size="xs"
          aria-label={t('weight')}
          data={[...weights]
            .sort((one, other) => one - other)
            .map((weight) => ({ value: String(weight), label: weightName(weight) }))}
          value={drawnWeight ?? null}
          placeholder={t('mixed')}
          allowDeselect={false}
          checkIconPosition="right"
          onChange={(weight) => {
            if (weight) texts.setLook({ fontWeight: Number(weight) });
            backToField();
          }}
        />
        <NumberField
          label={t(fit === 'fixed' ? 'fontSize' : 'largestSize')}
          sign="T"
          unit={unit}
          value={sharedOrNull(elements, (element) => element.fontSize)}
          min={0.1}
          max={20_000}
          onChange={(fontSize, by) => set({ fontSize }, by)}
        />
      </div>
      <LetterFields elements={elements} />
      <div className={classes.field}>
        <span className={classes.caption}>{fit === null ? `${t('fit')}: ${t('mixed')}` : t('fit')}</span>
        <SegmentedControl<string>
          size="xs"
          fullWidth
          aria-label={t('fit')}
          value={fit ?? ''}
          data={fits.map(([value, word]) => ({ value, label: t(word) }))}
          onChange={(chosen) => {
            const known = fits.find(([value]) => value === chosen);
            if (known !== undefined) set({ fit: known[0] });
          }}
        />
      </div>
      <div className={classes.row} role="toolbar" aria-label={t('textAlign')}>
        {across.map(([align, word, Icon]) => (
          <Tooltip key={align} label={t(word)}>
            <ActionIcon
              aria-label={t(word)}
              aria-pressed={elements.every((element) => element.align === align)}
              onClick={() => set({ align })}
            >
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
        <span style={{ width: 8 }} />
        {down.map(([verticalAlign, word, Icon]) => (
          <Tooltip key={verticalAlign} label={t(word)}>
            <ActionIcon
              aria-label={t(word)}
              aria-pressed={elements.every((element) => element.verticalAlign === verticalAlign)}
              onClick={() => set({ verticalAlign })}
            >
              <Icon size={18} />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
      <FillField
        label={t('color')}
        values={looks.map(({ fill }) => fill)}
        canBeNone={false}
        onChange={(change, by) => texts.changeLook(({ fill }) => ({ fill: change(fill) ?? fill }), by)}
      />
      <div className={classes.pair}>
        <NumberField
          label={t('lineHeight')}
          value={sharedOrNull(elements, (element) => element.lineHeight)}
          step={0.05}
          min={0.5}
          max={5}
          onChange={(lineHeight, by) => set({ lineHeight }, by)}
        />
        <NumberField
          label={t('letterSpacing')}
          unit="em"
          value={sharedOrNull(looks, (look) => look.letterSpacing)}
          step={0.01}
          min={-0.5}
          max={5}
          onChange={(letterSpacing, by) => texts.setLook({ letterSpacing }, by)}
        />
      </div>
      <Switch
        size="xs"
        label={t('upperCase')}
        checked={elements.every((element) => element.isUpperCase)}
        onChange={(event) => set({ isUpperCase: event.currentTarget.checked })}
      />
      {only !== undefined && elements.length === 1 && <LineChoices element={only} />}
      <TextFormFields elements={elements} />
      <StrokeField
        values={elements.map(({ stroke }) => stroke)}
        canBeNone
        onChange={(change, by) =>
          texts.around(() =>
            acts.updateEach(
              (element) => (element.kind === 'text' ? { of: 'text', set: { stroke: change(element.stroke) } } : null),
              by,
            ),
          )
        }
      />
    </div>
  );
}
