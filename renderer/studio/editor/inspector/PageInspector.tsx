// The page: size, background, theme, safe margin and bleed. Shown while nothing is selected.
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../slides/model/design.ts';
import { DesignRemarks } from '../../checks/EditorRemarks.tsx';
import { useDesign, useEditor } from '../editor-context.ts';
import { ApprovalPart } from './ApprovalPart.tsx';
import { FillField } from './FillField.tsx';
import { FinishingSection } from './FinishingSection.tsx';
import classes from './Inspector.module.css';
import { LegibilitySection } from './LegibilitySection.tsx';
import { NumberField } from './NumberField.tsx';

export function PageInspector() {
  const { t } = useTranslation('editor');
  const { store, themes } = useEditor();
  const { page, background, themeId } = useDesign();
  const { unit } = page;
  const setPage = (change: Partial<Page>, gesture: string): void =>
    store.run({ kind: 'page.set', page: change }, `page ${gesture}`);
  return (
    <section className={classes.inspector} aria-label={t('inspector')}>
      <h2 className={classes.title}>{t('page')}</h2>
      <DesignRemarks />
      <div className={classes.section}>
        <h3 className={classes.heading}>{t('pageSize')}</h3>
        <div className={classes.pair}>
          <NumberField
            label={t('width')}
            unit={unit}
            min={1}
            max={100_000}
            value={page.width}
            onChange={(width, by) => setPage({ width }, by)}
          />
          <NumberField
            label={t('height')}
            unit={unit}
            min={1}
            max={100_000}
            value={page.height}
            onChange={(height, by) => setPage({ height }, by)}
          />
          <NumberField
            label={t('safeMargin')}
            unit={unit}
            min={0}
            max={2000}
            value={page.safeMargin}
            onChange={(safeMargin, by) => setPage({ safeMargin }, by)}
          />
          {unit === 'mm' && (
            <NumberField
              label={t('bleed')}
              unit={unit}
              min={0}
              max={500}
              value={page.bleed}
              onChange={(bleed, by) => setPage({ bleed }, by)}
            />
          )}
        </div>
      </div>
      <div className={classes.section}>
        <FillField
          label={t('background')}
          values={[background]}
          canBeNone={false}
          onChange={(change, gesture) => {
            const fill = change(background);
            if (fill !== null) store.run({ kind: 'background.set', fill }, `background ${gesture}`);
          }}
        />
        <Select
          size="xs"
          label={t('theme')}
          data={themes.map(({ id, name }) => ({ value: id, label: name }))}
          value={themes.some(({ id }) => id === themeId) ? themeId : null}
          allowDeselect={false}
          checkIconPosition="right"
          onChange={(chosen) => {
            const theme = themes.find(({ id }) => id === chosen);
            if (theme !== undefined) store.run({ kind: 'theme.set', themeId: theme.id });
          }}
        />
      </div>
      {unit === 'mm' && <FinishingSection />}
      <LegibilitySection elementId={null} />
      <ApprovalPart />
    </section>
  );
}
