// How a banner is hung, its numbers, and what in the design would suffer from it.
import { Button, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finishing } from '../../../../slides/model/finishing.ts';
import { neededBleed, planFinishing } from '../../../../slides/print/finishing-geometry.ts';
import { type FinishingPreset, finishingPresets, presetFinishing, presetOf } from '../../../../slides/print/finishing-presets.ts';
import { useDesign, useEditor } from '../editor-context.ts';
import classes from '../Inspector.module.css';
import { NumberField } from '../NumberField.tsx';
import { ConflictList } from './ConflictList.tsx';
import { useSeams } from './use-seams.ts';

export function FinishingSection() {
  const { t } = useTranslation('finishing');
  const { store } = useEditor();
  const { page, finishing } = useDesign();
  const needed = Math.ceil(neededBleed(finishing));
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>{t('finishing')}</h3>
      <Select
        size="xs"
        label={t('kind')}
        allowDeselect={false}
        checkIconPosition="right"
        value={presetOf(finishing)}
        data={finishingPresets.map((preset) => ({ value: preset, label: t(preset) }))}
        onChange={(preset) =>
          preset !== null && store.run({ kind: 'finishing.set', finishing: presetFinishing(preset as FinishingPreset) })
        }
      />
      {finishing !== null && <FinishingNumbers finishing={finishing} />}
      {needed > page.bleed && (
        <div className={classes.field} role="status">
          <Text size="xs" c="vermilion">
            {t('bleedNeeded', { length: needed })}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => store.run({ kind: 'page.set', page: { bleed: needed } })}>
            {t('setBleed')}
          </Button>
        </div>
      )}
      <SeamFacts />
      <ConflictList />
    </div>
  );
}

function FinishingNumbers({ finishing }: { finishing: Finishing }) {
  const { t } = useTranslation('finishing');
  const { store } = useEditor();
  const { page } = useDesign();
  const { eyelets, hem, polePocket, frame } = finishing;
  const set = (own: Partial<Finishing>, gesture: string): void =>
    store.run({ kind: 'finishing.set', finishing: { ...finishing, ...own } }, `finishing ${gesture}`);
  const pocketed = (['top', 'right', 'bottom', 'left'] as const).filter((edge) => polePocket[edge] > 0);
  const count = planFinishing(page, finishing).eyelets.length;
  return (
    <>
      <div className={classes.pair}>
        {eyelets !== null && eyelets.placement !== 'corners' && (
          <NumberField
            label={t('spacing')}
            unit="mm"
            min={50}
            max={10_000}
            step={50}
            value={eyelets.spacing}
            onChange={(spacing, by) => set({ eyelets: { ...eyelets, spacing } }, by)}
          />
        )}
        {eyelets !== null && (
          <>
            <NumberField
              label={t('inset')}
              unit="mm"
              min={5}
              max={500}
              value={eyelets.inset}
              onChange={(inset, by) => set({ eyelets: { ...eyelets, inset } }, by)}
            />
            <NumberField
              label={t('diameter')}
              unit="mm"
              min={5}
              max={100}
              value={eyelets.diameter}
              onChange={(diameter, by) => set({ eyelets: { ...eyelets, diameter } }, by)}
            />
          </>
        )}
        {pocketed.length > 0 && (
          <NumberField
            label={t('pocket')}
            unit="mm"
            min={10}
            max={1000}
            value={polePocket[pocketed[0] ?? 'left']}
            onChange={(depth, by) =>
              set({ polePocket: { ...polePocket, ...Object.fromEntries(pocketed.map((edge) => [edge, depth])) } }, by)
            }
          />
        )}
        {frame > 0 && (
          <NumberField
            label={t('wrap')}
            unit="mm"
            min={10}
            max={1000}
            value={frame}
            onChange={(depth, by) => set({ frame: depth }, by)}
          />
        )}
        <NumberField
          label={t('hem')}
          unit="mm"
          min={0}
          max={1000}
          value={hem.top === hem.bottom && hem.left === hem.right && hem.top === hem.left ? hem.top : null}
          onChange={(depth, by) => set({ hem: { top: depth, right: depth, bottom: depth, left: depth } }, by)}
        />
      </div>
      {count > 0 && (
        <Text size="xs" c="dimmed" className="tabular">
          {t('count', { count })}
        </Text>
      )}
    </>
  );
}

function SeamFacts() {
  const { t, i18n } = useTranslation('finishing');
  const seams = useSeams();
  if (seams === null) return null;
  const metres = (mm: number): string => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(mm / 1000);
  const { strips, seamLength } = seams.plan;
  const roll = metres(seams.rollWidthMm);
  return (
    <Text size="xs" c="dimmed" className="tabular">
      {strips === 1 ? t('oneStrip', { roll }) : t('strips', { count: strips, roll, length: metres(seamLength) })}
    </Text>
  );
}
