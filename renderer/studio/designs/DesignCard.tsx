// One design in the gallery: its picture on a soft ground, its name, and its menu.
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCopy,
  IconDeviceTv,
  IconDimensions,
  IconDots,
  IconDownload,
  IconFileZip,
  IconHistory,
  IconPencil,
  IconPlaylistAdd,
  IconPrinter,
  IconRosetteDiscountCheck,
  IconTrash,
  IconTypography,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { RemarkBadge } from '../checks/RemarkBadge.tsx';
import { removeDocument } from '../data/documents.tsx';
import { openDialog } from '../dialogs.ts';
import { hrefTo } from '../routes.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { kindNames } from '../shell/kind-names.ts';
import { attempt } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { ApprovalMark } from './approval/ApprovalMark.tsx';
import classes from './DesignCard.module.css';
import { duplicateDesign, packDesign } from './design-acts.ts';
import { describeSize } from './find-designs.ts';

type DesignCardProps = { design: DesignSummary; findings: readonly DesignFinding[] };

export function DesignCard({ design, findings }: DesignCardProps) {
  const { t, i18n } = useTranslation('studio');
  const isWide = design.page.width / design.page.height > 3;
  return (
    <article className={classes.card} data-wide={isWide || undefined}>
      <div className={classes.stage}>
        <DesignThumb design={design} widthPx={isWide ? 520 : 280} />
      </div>
      <RemarkBadge designId={design.id} findings={findings} />
      <div className={classes.foot}>
        <div className={classes.words}>
          <a className={classes.name} href={hrefTo('designs', design.id)} title={design.name}>
            {design.name}
          </a>
          <p className={classes.facts}>
            {t(kindNames[design.kind])} · <span className="tabular">{describeSize(design.page, i18n.language)}</span>
            {design.approval !== null && <ApprovalMark approval={design.approval} />}
          </p>
        </div>
        <DesignMenu design={design} />
      </div>
    </article>
  );
}

function DesignMenu({ design }: { design: DesignSummary }) {
  const { t } = useTranslation(['studio', 'designs']);
  const isForScreens = design.page.unit === 'px';
  const icon = { size: 16, stroke: 1.6 };
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('more', { name: design.name })} className={classes.menu}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={hrefTo('designs', design.id)} leftSection={<IconPencil {...icon} />}>
          {t('open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTypography {...icon} />} onClick={() => openDialog({ kind: 'rename-design', design })}>
          {t('rename')}…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy {...icon} />}
          onClick={() => attempt(() => duplicateDesign(design.id, t('copyName', { name: design.name }).slice(0, 300)))}
        >
          {t('duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRosetteDiscountCheck {...icon} />}
          onClick={() => openDialog({ kind: 'approve-design', designId: design.id })}
        >
          {t('designs:approveAct')}
        </Menu.Item>
        <OtherFormatsItem design={design} />
        <KeptVersionsItem design={design} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconDownload {...icon} />} onClick={() => openDialog({ kind: 'export', design })}>
          {t('designs:exportDesign')}
        </Menu.Item>
        {!isForScreens && (
          <Menu.Item leftSection={<IconPrinter {...icon} />} onClick={() => openDialog({ kind: 'send-to-print', design })}>
            {t('designs:sendToPrint')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFileZip {...icon} />} onClick={() => attempt(() => packDesign(design))}>
          {t('designs:packDesign')}
        </Menu.Item>
        {isForScreens && (
          <>
            <Menu.Item
              leftSection={<IconPlaylistAdd {...icon} />}
              onClick={() => openDialog({ kind: 'add-to-playlist', designIds: [design.id] })}
            >
              {t('designs:addToPlaylist')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconDeviceTv {...icon} />}
              onClick={() => openDialog({ kind: 'show-on-screen', designIds: [design.id] })}
            >
              {t('designs:showOnScreen')}
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item
          color="var(--pano-accent)"
          leftSection={<IconTrash {...icon} />}
          onClick={() => attempt(() => removeDocument('designs', design.id, design.name))}
        >
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Only mounted while the menu is open, so the host is asked for one design at a time. */
function KeptVersionsItem({ design }: { design: DesignSummary }) {
  const { t } = useTranslation('designs');
  const versions = useLiveQuery('designs.versions', { id: design.id }).value ?? [];
  if (versions.length === 0) return null;
  return (
    <Menu.Item leftSection={<IconHistory size={16} stroke={1.6} />} onClick={() => openDialog({ kind: 'kept-versions', design })}>
      {t('keptVersions')}
    </Menu.Item>
  );
}

function OtherFormatsItem({ design: { slogan, campaignId } }: { design: DesignSummary }) {
  const { t } = useTranslation('designs');
  if (slogan === null) return null;
  return (
    <Menu.Item
      leftSection={<IconDimensions size={16} stroke={1.6} />}
      onClick={() => openDialog({ kind: 'from-slogan', slogan: slogan.replaceAll('\n', ' '), campaignId, isPrintOnly: true })}
    >
      {t('otherFormats')}
    </Menu.Item>
  );
}
