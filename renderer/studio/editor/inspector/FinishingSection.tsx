// What the print shop does to the page: hem, eyelets, pole pockets, frame; and the seams that its roll asks for.
import { Button, Chip, Group, Select, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Edge, Eyelets, Finishing } from '../../../../slides/model/finishing.ts';
import { eyeletsAlong, noFinishing } from '../../../../slides/print/finishing-defaults.ts';
import { finishingGeometry } from '../../../../slides/print/finishing-geometry.ts';
import { formatOfPage } from '../../../../slides/print/formats.ts';
import { call } from '../../../shared/api.ts';
import { attempt } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { useDesign, useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';
import { useSeams } from './use-print-facts.ts';

const edges = ['top', 'right', 'bottom', 'left'] as const;
const pocketNames = { top: 'pocketTop', right: 'pocketRight', bottom: 'pocketBottom', left: 'pocketLeft' } as const;
const edgeNames = { top: 'edgeTop', right: 'edgeRight', bottom: 'edgeBottom', left: 'edgeLeft' } as const;
const placements = [
  ['none', 'eyeletsNone'],
  ['corners', 'eyeletsCorners'],
  ['edges', 'eyeletsEdges'],
  ['edges-without-corners', 'eyeletsBetween'],
] as const;

export function FinishingSection() {
  const { t } = useTranslation('editor');
  const { store, hints } = useEditor();
  const { page, finishing } = useDesign();
  const isShown = useStore(hints, (state) => state.isFinishingShown);
  const shown = finishing ?? noFinishing;
  const { eyelets } = shown;
  const set = (change: Partial<Finishing>, gesture = ''): void =>
    store.run({ kind: 'finishing.set', finishing: { ...shown, ...change } }, `finishing ${gesture}`);
  const setEyelets = (change: Partial<Eyelets>, gesture = ''): void =>
    eyelets === null ? undefined : set({ eyelets: { ...eyelets, ...change } }, gesture);
  const usual = formatOfPage(page)?.finishing ?? null;
  const hems = new Set(Object.values(shown.hem));
  const [hem] = hems;
  const mm = { unit: 'mm', min: 0, max: 1000 } as const;
  const count = finishingGeometry(page, shown).eyelets.length;
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>
        {t('finishing')}
        <Switch
          size="xs"
          aria-label={t('finishingShow')}
          title={t('finishingShow')}
          checked={isShown}
          onChange={(event) => hints.setState({ isFinishingShown: event.currentTarget.checked })}
        />
      </h3>
      <Group gap={8}>
        {usual !== null && (
          <Button size="compact-xs" variant="default" onClick={() => store.run({ kind: 'finishing.set', finishing: usual })}>
            {t('finishingUsual')}
          </Button>
        )}
        {finishing !== null && (
          <Button size="compact-xs" variant="default" onClick={() => store.run({ kind: 'finishing.set', finishing: null })}>
            {t('finishingNone')}
          </Button>
        )}
      </Group>
      <div className={classes.pair}>
        <NumberField
          {...mm}
          label={t('hem')}
          value={hems.size === 1 ? (hem ?? 0) : null}
          onChange={(all, by) => set({ hem: { top: all, right: all, bottom: all, left: all } }, by)}
        />
        <NumberField {...mm} label={t('frame')} value={shown.frame} onChange={(frame, by) => set({ frame }, by)} />
        {edges.map((edge) => (
          <NumberField
            {...mm}
            key={edge}
            label={t(pocketNames[edge])}
            value={shown.polePocket[edge]}
            onChange={(depth, by) => set({ polePocket: { ...shown.polePocket, [edge]: depth } }, by)}
          />
        ))}
      </div>
      <Select
        size="xs"
        label={t('eyelets')}
        allowDeselect={false}
        checkIconPosition="right"
        data={placements.map(([value, name]) => ({ value, label: t(name) }))}
        value={eyelets?.placement ?? 'none'}
        onChange={(value) => {
          const placement = placements.find(([known]) => known === value)?.[0] ?? 'none';
          if (placement === 'none') set({ eyelets: null });
          else set({ eyelets: { ...(eyelets ?? eyeletsAlong(placement, 600)), placement } });
        }}
      />
      {eyelets !== null && (
        <>
          {eyelets.placement !== 'corners' && (
            <Chip.Group
              multiple
              value={edges.filter((edge) => eyelets.edges[edge])}
              onChange={(on) => {
                const has = (edge: Edge): boolean => on.includes(edge);
                setEyelets({ edges: { top: has('top'), right: has('right'), bottom: has('bottom'), left: has('left') } });
              }}
            >
              <Group gap={4} role="group" aria-label={t('eyeletEdges')}>
                {edges.map((edge) => (
                  <Chip key={edge} size="xs" variant="light" value={edge} classNames={{ label: classes.edge }}>
                    {t(edgeNames[edge])}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          )}
          <div className={classes.pair}>
            <NumberField
              unit="mm"
              min={50}
              max={10_000}
              label={t('eyeletSpacing')}
              value={eyelets.spacing}
              onChange={(spacing, by) => setEyelets({ spacing }, by)}
            />
            <NumberField
              unit="mm"
              min={5}
              max={500}
              label={t('eyeletInset')}
              value={eyelets.inset}
              onChange={(inset, by) => setEyelets({ inset }, by)}
            />
          </div>
          <Text size="xs" c="dimmed" className="tabular" data-testid="eyelet-count">
            {t('eyeletCount', { count })}
          </Text>
        </>
      )}
      <Seams />
    </div>
  );
}

function Seams() {
  const { t, i18n } = useTranslation('editor');
  const stored = useLiveQuery('settings.get', {}).value;
  const plan = useSeams();
  const { kind } = useDesign();
  if (stored == null || plan === null || kind === 'poster') return null;
  const { document, revision } = stored;
  const length = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(plan.seamLength / 1000);
  return (
    <>
      <div className={classes.pair}>
        <NumberField
          unit="mm"
          min={300}
          max={10_000}
          label={t('rollWidth')}
          value={document.rollWidthMm}
          onChange={(rollWidthMm) =>
            attempt(() => call('settings.save', { document: { ...document, rollWidthMm }, baseRevision: revision }))
          }
        />
      </div>
      <Text size="xs" c="dimmed" className="tabular" data-testid="seams">
        {plan.strips === 1 ? t('seamNone') : t('seamPlan', { strips: plan.strips, length })}
        {plan.strips > 1 && ` ${t(plan.direction === 'along-width' ? 'stripsAcross' : 'stripsDown')}`}
      </Text>
    </>
  );
}
