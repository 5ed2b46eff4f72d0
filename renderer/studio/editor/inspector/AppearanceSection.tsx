// Opacity and shadow, which every element has.
import { Slider, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Element, Shadow } from '../../../../slides/model/element.ts';
import { useDesign, useEditor } from '../editor-context.ts';
import { ColorField } from './ColorField.tsx';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { differing, sharedOrNull, sharedValue } from './shared-value.ts';

type AppearanceSectionProps = { elements: readonly Element[] };

export function AppearanceSection({ elements }: AppearanceSectionProps) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const { page } = useDesign();
  const small = Math.max(1, Math.round(Math.min(page.width, page.height) / 100));
  const fresh: Shadow = { offsetX: 0, offsetY: small, blur: small * 2, color: '#000000', opacity: 0.35 };
  const opacity = sharedOrNull(elements, (element) => element.opacity);
  const hasShadow = sharedValue(elements, ({ shadow }) => shadow !== null);
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>{t('appearance')}</h3>
      <div className={classes.field}>
        <span className={classes.caption}>
          {t('opacity')} <span className="tabular">{opacity === null ? t('mixed') : `${Math.round(opacity * 100)}%`}</span>
        </span>
        <Slider
          size="sm"
          color="gray"
          label={null}
          thumbLabel={t('opacity')}
          value={Math.round((opacity ?? 1) * 100)}
          onChange={(percent) => acts.update({ of: 'any', set: { opacity: percent / 100 } }, 'opacity')}
        />
      </div>
      <Switch
        size="xs"
        label={hasShadow === differing ? `${t('shadow')}: ${t('mixed')}` : t('shadow')}
        checked={hasShadow === true}
        onChange={(event) => {
          const isOn = event.currentTarget.checked;
          acts.updateEach(({ shadow }) => ({ of: 'any', set: { shadow: isOn ? (shadow ?? fresh) : null } }), 'shadow');
        }}
      />
      <ShadowFields shadows={elements.flatMap(({ shadow }) => shadow ?? [])} />
    </div>
  );
}

function ShadowFields({ shadows }: { shadows: readonly Shadow[] }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const { unit } = useDesign().page;
  if (shadows.length === 0) return null;
  const set = (change: Partial<Shadow>, by: string): void =>
    acts.updateEach(({ shadow }) => shadow && { of: 'any', set: { shadow: { ...shadow, ...change } } }, by);
  const length = (label: string, name: 'offsetX' | 'offsetY' | 'blur') => (
    <NumberField
      label={label}
      unit={unit}
      {...(name === 'blur' ? { min: 0 } : {})}
      value={sharedOrNull(shadows, (shadow) => shadow[name])}
      onChange={(value, by) => set({ [name]: value }, by)}
    />
  );
  return (
    <>
      <div className={classes.pair}>
        {length(t('shadowX'), 'offsetX')}
        {length(t('shadowY'), 'offsetY')}
        {length(t('shadowBlur'), 'blur')}
        <NumberField
          label={t('shadowOpacity')}
          unit="%"
          min={0}
          max={100}
          value={sharedOrNull(shadows, ({ opacity }) => opacity * 100)}
          onChange={(percent, by) => set({ opacity: percent / 100 }, by)}
        />
      </div>
      <ColorField
        label={t('shadow')}
        value={sharedOrNull(shadows, ({ color }) => color)}
        onChange={(color, by) => set({ color }, by)}
      />
    </>
  );
}
