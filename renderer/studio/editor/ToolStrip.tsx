// The tools at the left edge; each also has a letter.
import { ActionIcon, FileButton, Tooltip } from '@mantine/core';
import {
  IconCircle,
  IconHexagon,
  IconLetterT,
  IconLine,
  IconPhoto,
  IconPointer,
  IconSquare,
  IconStar,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { attempt } from '../shell/notices.tsx';
import classes from './EditorPage.module.css';
import { useEditor, useEditorState } from './editor-context.ts';
import type { Tool } from './editor-store.ts';
import { useAddPictures } from './use-add-pictures.ts';

const tools = [
  { tool: 'select', word: 'toolSelect', letter: 'V', icon: IconPointer },
  { tool: 'text', word: 'toolText', letter: 'T', icon: IconLetterT },
  { tool: 'rectangle', word: 'toolRectangle', letter: 'R', icon: IconSquare },
  { tool: 'ellipse', word: 'toolEllipse', letter: 'O', icon: IconCircle },
  { tool: 'line', word: 'toolLine', letter: 'L', icon: IconLine },
  { tool: 'polygon', word: 'toolPolygon', letter: 'P', icon: IconHexagon },
  { tool: 'star', word: 'toolStar', letter: 'S', icon: IconStar },
] as const;

export const toolOfLetter: ReadonlyMap<string, Tool> = new Map(tools.map(({ letter, tool }) => [letter.toLowerCase(), tool]));

export const pictureTypes = 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml';

export function ToolStrip() {
  const { t } = useTranslation('editor');
  const { store } = useEditor();
  const current = useEditorState((state) => state.tool);
  const addPictures = useAddPictures();
  const pick = async (files: readonly File[]): Promise<void> => {
    await addPictures(files, null);
    // The next keys are for the new picture, not for the button.
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.strip} role="toolbar" aria-orientation="vertical" aria-label={t('tools')}>
      {tools.map(({ tool, word, letter, icon: Icon }) => (
        <Tooltip key={tool} label={`${t(word)} (${letter})`} position="right">
          <ActionIcon
            size={36}
            aria-label={t(word)}
            aria-pressed={tool === current}
            aria-keyshortcuts={letter}
            onClick={() => store.chooseTool(tool)}
          >
            <Icon size={20} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
      <FileButton multiple accept={pictureTypes} onChange={(files) => attempt(() => pick(files))}>
        {(props) => (
          <Tooltip label={`${t('toolPicture')} (I)`} position="right">
            <ActionIcon size={36} aria-label={t('toolPicture')} aria-keyshortcuts="I" data-tool="picture" {...props}>
              <IconPhoto size={20} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
    </div>
  );
}
