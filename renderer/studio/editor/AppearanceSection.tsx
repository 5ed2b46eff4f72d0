// Opacity and shadow, which every kind of element has.
import { Slider, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Element, Shadow } from '../../../slides/model/element.ts';
import { ColorField } from './ColorField.tsx';
import { useDesign, useEditor } from './editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';

export function AppearanceSection({ element }: { element: Element }) {
  const { t } = useTranslation('editor');
  const { acts } = useEditor();
  const { page } = useDesign();
  const small = Math.max(1, Math.round(Math.min(page.width, page.height) / 100));
  const { shadow } = element;
  const setShadow = (next: Shadow | null, gesture: string): void => acts.update({ of: 'any', set: { shadow: next } }, gesture);
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>{t('appearance')}</h3>
      <div className={classes.field}>
        <span className={classes.caption}>
          {t('opacity')} <span className="tabular">{Math.round(element.opacity * 100)}%</span>
        </span>
        <Slider
          size="sm"
          color="gray"
          label={null}
          thumbLabel={t('opacity')}
          value={Math.round(element.opacity * 100)}
          onChange={(percent) => acts.update({ of: 'any', set: { opacity: percent / 100 } }, 'opacity')}
        />
      </div>
      <Switch
        size="xs"
        label={t('shadow')}
        checked={shadow !== null}
        onChange={(event) =>
          setShadow(
            event.currentTarget.checked ? { offsetX: 0, offsetY: small, blur: small * 2, color: '#000000', opacity: 0.35 } : null,
            'shadow',
          )
        }
      />
      {shadow !== null && (
        <>
          <div className={classes.pair}>
            <NumberField
              label={t('shadowX')}
              unit={page.unit}
              value={shadow.offsetX}
              onChange={(offsetX, by) => setShadow({ ...shadow, offsetX }, by)}
            />
            <NumberField
              label={t('shadowY')}
              unit={page.unit}
              value={shadow.offsetY}
              onChange={(offsetY, by) => setShadow({ ...shadow, offsetY }, by)}
            />
            <NumberField
              label={t('shadowBlur')}
              unit={page.unit}
              min={0}
              value={shadow.blur}
              onChange={(blur, by) => setShadow({ ...shadow, blur }, by)}
            />
            <NumberField
              label={t('shadowOpacity')}
              unit="%"
              min={0}
              max={100}
              value={shadow.opacity * 100}
              onChange={(percent, by) => setShadow({ ...shadow, opacity: percent / 100 }, by)}
            />
          </div>
          <ColorField label={t('shadow')} value={shadow.color} onChange={(color, by) => setShadow({ ...shadow, color }, by)} />
        </>
      )}
    </div>
  );
}
