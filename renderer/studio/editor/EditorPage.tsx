// The editor of one design: what goes where. Everything it does is in its parts.
import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { errorSentence } from '../../../slides/api/errors.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { currentLanguage } from '../i18n.ts';
import { tellError } from '../shell/notices.tsx';
import { CanvasStage } from './canvas/CanvasStage.tsx';
import { usePictures } from './canvas/use-pictures.ts';
import { createEditor } from './create-editor.ts';
import classes from './EditorPage.module.css';
import { EditorContext, useEditor } from './editor-context.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { LayersPanel } from './inspector/LayersPanel.tsx';
import { PreflightPanel } from './inspector/PreflightPanel.tsx';
import { ConflictNotice } from './saving/ConflictNotice.tsx';
import { useAutosave } from './saving/use-autosave.ts';
import { type OpenDesign, useOpenDesign } from './saving/use-open-design.ts';
import { ToolStrip } from './ToolStrip.tsx';
import { TopBar } from './TopBar.tsx';
import { useStrayDrops } from './use-add-pictures.ts';
import { useClipboard } from './use-clipboard.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useGestureEnds } from './use-gesture-ends.ts';
import { useLineWords } from './use-line-words.ts';

type EditorPageProps = { designId: DesignId; onClose(): void };

export function EditorPage({ designId, onClose }: EditorPageProps) {
  const { t } = useTranslation('editor');
  const opening = useOpenDesign(designId);
  if (opening.state === 'open') return <OpenEditor key={designId} opened={opening} onClose={onClose} />;
  return (
    <Center className={classes.waiting}>
      {opening.state === 'loading' ? (
        <Loader color="gray" size="sm" aria-label={t('loading')} />
      ) : (
        <Stack align="center" gap="sm" maw={420} ta="center">
          <Text fw={600}>{t('loadFailed')}</Text>
          <Text c="dimmed">{errorSentence(opening.error, currentLanguage())}</Text>
          <Button onClick={opening.retry}>{t('tryAgain')}</Button>
          <Button variant="subtle" onClick={onClose}>
            {t('back')}
          </Button>
        </Stack>
      )}
    </Center>
  );
}

function SidePanels() {
  const isPreflightOpen = useStore(useEditor().hints, (state) => state.isPreflightOpen);
  return (
    <>
      {isPreflightOpen ? <PreflightPanel /> : <Inspector />}
      <LayersPanel />
    </>
  );
}

function OpenEditor({ opened, onClose }: { opened: OpenDesign; onClose(): void }) {
  const [parts] = useState(() => createEditor(opened));
  const words = useLineWords(opened.compounds);
  const editor = useMemo(() => ({ ...parts, ...words }), [parts, words]);
  const { store, autosave, acts, texts, camera, hints } = parts;
  useAutosave(store, autosave, texts.keep);
  useGestureEnds(store);
  useEditorKeys({ store, acts, texts, camera, hints, autosave });
  useClipboard(editor);
  usePictures(editor);
  useStrayDrops(editor);
  const close = (): void => {
    autosave.flush().catch(tellError);
    onClose();
  };
  return (
    <EditorContext value={editor}>
      <div className={classes.editor}>
        <TopBar onClose={close} />
        <ConflictNotice />
        <div className={classes.work}>
          <ToolStrip />
          <CanvasStage />
          <aside className={classes.panels}>
            <SidePanels />
          </aside>
        </div>
      </div>
    </EditorContext>
  );
}
