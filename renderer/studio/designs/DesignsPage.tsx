// The start page: make something from a slogan, and find what was made.
import { Button, Menu, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconChevronDown, IconFileImport, IconPhoto, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import { campaignId } from '../../../slides/model/id.ts';
import { RemarkFilter } from '../checks/RemarkFilter.tsx';
import { useRemarkFilter } from '../checks/remark-filter.ts';
import { useRemarkedDesigns } from '../checks/use-design-findings.ts';
import { Answered } from '../shell/Answered.tsx';
import { acts } from '../shell/acts.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { DesignCard } from './DesignCard.tsx';
import classes from './DesignsPage.module.css';
import { type DesignFilter, type DesignOrder, findDesigns } from './find-designs.ts';
import { SloganBar } from './making/SloganBar.tsx';

const everything: DesignFilter = { kind: null, campaignId: null, query: '', order: 'newest' };

export function DesignsPage() {
  const { t } = useTranslation(['studio', 'designs']);
  const designs = useLiveQuery('designs.list', {});
  return (
    <Page
      title={t('designs')}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={acts.import}>
            {t('designs:importFile')}
          </Button>
          <Menu>
            <Menu.Target>
              <Button leftSection={<IconPlus size={16} />} rightSection={<IconChevronDown size={14} />}>
                {t('designs:newDesign')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={acts.fromSlogan}>{t('designs:fromSlogan')}…</Menu.Item>
              <Menu.Item onClick={acts.newDesign}>{t('designs:blank')}…</Menu.Item>
              <Menu.Item onClick={acts.import}>{t('designs:importFile')}…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <div className={classes.page}>
        <SloganBar />
        <Answered answer={designs}>{(list) => (list.length === 0 ? <NoDesigns /> : <Gallery designs={list} />)}</Answered>
      </div>
    </Page>
  );
}

function NoDesigns() {
  const { t } = useTranslation('designs');
  return (
    <EmptyState icon={IconPhoto} title={t('emptyTitle')} body={t('emptyBody')}>
      <Button onClick={acts.fromSlogan}>{t('fromSlogan')}</Button>
      <Button variant="default" onClick={acts.import}>
        {t('importFile')}
      </Button>
    </EmptyState>
  );
}

function Gallery({ designs }: { designs: readonly DesignSummary[] }) {
  const { t } = useTranslation('designs');
  const campaigns = useLiveQuery('campaigns.list', {}).value ?? [];
  const [filter, setFilter] = useState(everything);
  const remarked = useRemarkedDesigns();
  const showsRemarked = useRemarkFilter((state) => state.isOn);
  const found = findDesigns(designs, filter).filter(({ id }) => !showsRemarked || remarked.has(id));
  const set = (part: Partial<DesignFilter>) => setFilter((before) => ({ ...before, ...part }));
  const showAll = () => {
    setFilter(everything);
    useRemarkFilter.setState({ isOn: false });
  };
  return (
    <>
      <search className={classes.toolbar}>
        <SegmentedControl
          aria-label={t('kindFilter')}
          value={filter.kind ?? 'all'}
          onChange={(value) => set({ kind: value === 'all' ? null : (value as DesignKind) })}
          data={[
            { value: 'all', label: t('all') },
            { value: 'slide', label: t('slides') },
            { value: 'poster', label: t('posters') },
            { value: 'banner', label: t('banners') },
            { value: 'board', label: t('boards') },
          ]}
        />
        <TextInput
          className={classes.grow}
          leftSection={<IconSearch size={16} />}
          placeholder={t('searchDesigns')}
          aria-label={t('searchDesigns')}
          value={filter.query}
          onChange={(event) => set({ query: event.currentTarget.value })}
        />
        {campaigns.length > 0 && (
          <Select
            w={220}
            aria-label={t('campaignFilter')}
            placeholder={t('anyCampaign')}
            clearable
            value={filter.campaignId}
            onChange={(value) => set({ campaignId: value === null ? null : campaignId.parse(value) })}
            data={campaigns.map(({ document }) => ({ value: document.id, label: document.name }))}
          />
        )}
        <RemarkFilter count={designs.filter(({ id }) => remarked.has(id)).length} />
        <Select
          w={160}
          aria-label={t('order')}
          allowDeselect={false}
          value={filter.order}
          onChange={(value) => set({ order: value as DesignOrder })}
          data={[
            { value: 'newest', label: t('newest') },
            { value: 'name', label: t('byName') },
          ]}
        />
        <span className={classes.count} aria-live="polite">
          {t('count', { count: found.length })}
        </span>
      </search>
      {found.length === 0 ? (
        <EmptyState icon={IconSearch} title={t('nothingTitle')} body={t('nothingBody')}>
          <Button variant="default" onClick={showAll}>
            {t('showAll')}
          </Button>
        </EmptyState>
      ) : (
        <section className={classes.grid} aria-label={t('gallery')}>
          {found.map((design) => (
            <DesignCard key={design.id} design={design} findings={remarked.get(design.id) ?? []} />
          ))}
        </section>
      )}
    </>
  );
}
