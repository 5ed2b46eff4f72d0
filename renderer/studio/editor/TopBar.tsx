// The bar over the canvas: back, name, save state, undo and redo, zoom, export, put on screen.
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconCheck,
  IconClipboardCheck,
  IconDeviceTv,
  IconDownload,
  IconMinus,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { call } from '../../shared/api.ts';
import { openDialog } from '../dialogs.ts';
import { attempt } from '../shell/notices.tsx';
import { describeZoom } from './canvas/camera.ts';
import classes from './EditorPage.module.css';
import { useDesign, useEditor, useEditorState } from './editor-context.ts';
import { SaveStateLabel } from './saving/SaveStateLabel.tsx';

export function TopBar({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('editor');
  const { autosave, store } = useEditor();
  const { id, page } = useDesign();

  /** What leaves the editor is always what is seen: text being edited counts, and all is saved first, or nothing leaves. */
  const afterSaving = (go: () => unknown): void =>
    attempt(async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await autosave.settle();
      await go();
    });
  const openWith = async (kind: 'export' | 'send-to-print'): Promise<void> => {
    const design = (await call('designs.list', {})).find((summary) => summary.id === id);
    if (design !== undefined) openDialog({ kind, design });
  };

  return (
    <header className={classes.bar}>
      <Tooltip label={t('back')}>
        <ActionIcon aria-label={t('back')} onClick={onClose}>
          <IconArrowLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <DesignName />
      <SaveStateLabel />
      <div className={classes.space} />
      <HistoryButtons />
      <div className={classes.divider} />
      <ZoomControls />
      <div className={classes.divider} />
      <PreflightButton />
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        onClick={() => afterSaving(() => openWith('export'))}
        data-testid="export"
      >
        {t('export')}
      </Button>
      {page.unit === 'mm' && (
        <Tooltip label={t('sendToPrint')}>
          <ActionIcon ml={8} aria-label={t('sendToPrint')} onClick={() => afterSaving(() => openWith('send-to-print'))}>
            <IconPrinter size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      <Button
        ml={8}
        leftSection={<IconDeviceTv size={16} />}
        onClick={() => afterSaving(() => openDialog({ kind: 'show-on-screen', designIds: [store.design().id] }))}
      >
        {t('putOnScreen')}
      </Button>
    </header>
  );
}

function PreflightButton() {
  const { t } = useTranslation('editor');
  const { hints } = useEditor();
  const isOpen = useStore(hints, (state) => state.isPreflightOpen);
  const { unit } = useDesign().page;
  if (unit !== 'mm') return null;
  return (
    <Tooltip label={`${t('preflight')} (F9)`}>
      <ActionIcon
        mr={8}
        aria-label={t('preflight')}
        aria-pressed={isOpen}
        onClick={() => hints.setState({ isPreflightOpen: !isOpen })}
      >
        <IconClipboardCheck size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function DesignName() {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const { name } = useDesign();
  const field = useRef<HTMLInputElement>(null);
  const keep = (): void => {
    if (field.current === null) return;
    store.run({ kind: 'design.rename', name: field.current.value });
    field.current.value = store.design().name;
  };
  return (
    <input
      key={name}
      ref={field}
      className={classes.name}
      defaultValue={name}
      aria-label={t('designName')}
      maxLength={300}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') event.currentTarget.value = name;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

function HistoryButtons() {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const canUndo = useEditorState(({ history }) => history.past.length > 0);
  const canRedo = useEditorState(({ history }) => history.future.length > 0);
  return (
    <>
      <Tooltip label={`${t('undo')} (Ctrl+Z)`}>
        <ActionIcon aria-label={t('undo')} disabled={!canUndo} onClick={store.undo}>
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('redo')} (Ctrl+Y)`}>
        <ActionIcon aria-label={t('redo')} disabled={!canRedo} onClick={store.redo}>
          <IconArrowForwardUp size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

function ZoomControls() {
  const { t } = useTranslation('editor');
  const { camera, hints } = useEditor();
  const isOutsideShown = useStore(hints, (state) => state.isOutsideShown);
  const { unit } = useDesign().page;
  const scale = useStore(camera.state, (state) => state.camera.scale);
  const isFitted = useStore(camera.state, (state) => state.isFitted);
  const zoom = describeZoom(scale, unit);
  return (
    <>
      <ActionIcon aria-label={t('zoomOut')} onClick={() => camera.zoomBy(1 / 1.25)}>
        <IconMinus size={16} />
      </ActionIcon>
      <Menu position="bottom" width={336}>
        <Menu.Target>
          <Button variant="subtle" color="gray" className={`${classes.zoom} tabular`} aria-label={t('zoom')}>
            {isFitted && zoom.kind === 'ratio' ? t('zoomFitted') : zoom.text}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{zoom.kind === 'ratio' ? t('zoomRatio', { count: zoom.ratio }) : zoom.text}</Menu.Label>
          <Menu.Item leftSection={<ShownMark isShown={false} />} rightSection="Ctrl+0" onClick={camera.fitPage}>
            {t('zoomFit')}
          </Menu.Item>
          <Menu.Item leftSection={<ShownMark isShown={false} />} rightSection="Ctrl+1" onClick={camera.actualSize}>
            {t('zoomActual')}
          </Menu.Item>
          <Menu.Item leftSection={<ShownMark isShown={false} />} rightSection="Ctrl+2" onClick={camera.fitSelection}>
            {t('zoomSelection')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            rightSection="W"
            leftSection={<ShownMark isShown={isOutsideShown} />}
            onClick={() => hints.setState({ isOutsideShown: !isOutsideShown })}
          >
            {t('outside')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon aria-label={t('zoomIn')} onClick={() => camera.zoomBy(1.25)}>
        <IconPlus size={16} />
      </ActionIcon>
    </>
  );
}

/** Takes its room in every row of the menu, so that the words stand in one line. */
function ShownMark({ isShown }: { isShown: boolean }) {
  return <IconCheck size={14} style={{ visibility: isShown ? 'visible' : 'hidden' }} aria-hidden="true" />;
}
