// Ctrl+K: every page, every main act, every design, playlist and campaign by name, and where a design may go.
import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBulb,
  IconCalendarPlus,
  IconDeviceTv,
  IconDownload,
  IconFileImport,
  IconFlag3,
  IconKeyboard,
  IconLanguage,
  IconLayoutGrid,
  IconListCheck,
  IconMoon,
  IconPlaylist,
  IconPlaylistAdd,
  IconPlus,
  IconPrinter,
  type IconProps,
  IconRosetteDiscountCheck,
  IconSearch,
} from '@tabler/icons-react';
import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { search } from '../../../slides/text/fold.ts';
import { checkAllDesigns } from '../checks/remark-filter.ts';
import { describeSize } from '../designs/find-designs.ts';
import { openDialog } from '../dialogs.ts';
import { areas, goTo } from '../routes.ts';
import { changeLanguage } from '../settings/change-language.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { acts, createPlaylist } from './acts.ts';
import { kindNames } from './kind-names.ts';
import { attempt } from './notices.tsx';
import { areaIcons } from './Rail.tsx';

type Actions = (SpotlightActionData | SpotlightActionGroupData)[];

const isGroup = (action: SpotlightActionData | SpotlightActionGroupData): action is SpotlightActionGroupData =>
  'actions' in action;

function findActions(query: string, actions: Actions): Actions {
  if (query.trim() === '') return actions.slice(0, 2);
  const found: Actions = [];
  for (const group of actions) {
    if (!isGroup(group)) continue;
    const matching = search(group.actions, query, (action) => action.label ?? '');
    if (matching.length > 0) found.push({ ...group, actions: matching.slice(0, 8) });
  }
  return found;
}

export function CommandPalette() {
  const { t, i18n } = useTranslation(['studio', 'checks', 'designs']);
  const { toggleColorScheme } = useMantineColorScheme();
  const [query, setQuery] = useState('');
  // Spotlight marks the first row of the list before the new one is drawn, and the mark may go with that row.
  useEffect(() => {
    const list = document.querySelector('.mantine-Spotlight-actionsList');
    if (query === '' || list === null || list.querySelector('[data-selected]') !== null) return;
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  }, [query]);
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const playlists = useLiveQuery('playlists.list', {}).value ?? [];
  const campaigns = useLiveQuery('campaigns.list', {}).value ?? [];
  const other = i18n.language === 'vi' ? 'en' : 'vi';
  const act = (label: string, ActIcon: ComponentType<IconProps>, onClick: () => void): SpotlightActionData => ({
    id: label,
    label,
    leftSection: <ActIcon size={18} stroke={1.6} />,
    onClick,
  });
  /** Designs of one slogan have one name. */
  const describe = ({ kind, page }: DesignSummary): string => `${t(kindNames[kind])} · ${describeSize(page, i18n.language)}`;
  const actions: Actions = [
    { group: t('groupPages'), actions: areas.map((area) => act(t(area), areaIcons[area], () => goTo(area))) },
    {
      group: t('groupActs'),
      actions: [
        act(t('actFromSlogan'), IconBulb, acts.fromSlogan),
        act(t('actNewDesign'), IconPlus, acts.newDesign),
        act(t('actImport'), IconFileImport, acts.import),
        act(t('actNewPlaylist'), IconPlaylistAdd, () => attempt(() => createPlaylist(t('actNewPlaylist')))),
        act(t('actNewEntry'), IconCalendarPlus, acts.newEntry),
        act(t('actNewScreen'), IconDeviceTv, acts.newScreen),
        act(t('checks:checkAll'), IconListCheck, checkAllDesigns),
        act(t('actToggleScheme'), IconMoon, toggleColorScheme),
        act(t('actToggleLanguage'), IconLanguage, () => attempt(() => changeLanguage(other))),
        act(t('shortcuts'), IconKeyboard, acts.shortcuts),
      ],
    },
    {
      group: t('groupDesigns'),
      actions: designs.map((design) => ({
        id: design.id,
        label: design.name,
        description: describe(design),
        leftSection: <IconLayoutGrid size={18} stroke={1.6} />,
        onClick: () => goTo('designs', design.id),
      })),
    },
    {
      group: t('groupExport'),
      actions: designs.map((design) => ({
        ...act(t('actExport', { name: design.name }), IconDownload, () => openDialog({ kind: 'export', design })),
        id: `export ${design.id}`,
        description: describe(design),
      })),
    },
    {
      group: t('groupPrint'),
      actions: designs
        .filter(({ page }) => page.unit === 'mm')
        .map((design) => ({
          ...act(t('actSendToPrint', { name: design.name }), IconPrinter, () => openDialog({ kind: 'send-to-print', design })),
          id: `print ${design.id}`,
          description: describe(design),
        })),
    },
    {
      group: t('designs:approval'),
      actions: designs.map((design) => ({
        ...act(t('designs:approveTitle', { name: design.name }), IconRosetteDiscountCheck, () =>
          openDialog({ kind: 'approve-design', designId: design.id }),
        ),
        id: `approve ${design.id}`,
        description: describe(design),
      })),
    },
    {
      group: t('groupScreen'),
      actions: designs.map((design) => ({
        ...act(t('actShowOnScreen', { name: design.name }), IconDeviceTv, () =>
          openDialog({ kind: 'show-on-screen', designIds: [design.id] }),
        ),
        id: `show ${design.id}`,
        description: describe(design),
      })),
    },
    {
      group: t('groupPlaylists'),
      actions: playlists.map(({ document }) => ({
        id: document.id,
        label: document.name,
        leftSection: <IconPlaylist size={18} stroke={1.6} />,
        onClick: () => goTo('playlists', document.id),
      })),
    },
    {
      group: t('groupCampaigns'),
      actions: campaigns.map(({ document }) => ({
        id: document.id,
        label: document.name,
        leftSection: <IconFlag3 size={18} stroke={1.6} />,
        onClick: () => goTo('campaigns', document.id),
      })),
    },
  ];
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={findActions}
      nothingFound={t('nothingFound')}
      overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
      highlightQuery={false}
      scrollable
      maxHeight={420}
      shortcut={['mod + K']}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t('search'),
        'aria-label': t('search'),
      }}
    />
  );
}
