// How letters look beyond their font: bold and underlined at a press, the size of selected letters, and a way back to one look.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconBold, IconClearFormatting, IconUnderline } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LetterLook } from '../../../../slides/design/edit-runs.ts';
import type { TextElement } from '../../../../slides/model/element.ts';
import { useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { looksOf, toggleUnderline, toggleWeight } from './letter-toggles.ts';
import { NumberField } from './NumberField.tsx';
import { sharedOrNull } from './shared-value.ts';

/** The looks that a style goes to, and whether those are only the selected letters of the text in the field. */
export function useLooks(elements: readonly TextElement[]): { looks: readonly LetterLook[]; isPart: boolean } {
  const now = useStore(useEditor().texts.state, (state) => state.now);
  const isPart = now !== null && now.end > now.start && now.end - now.start < now.typed.text.length;
  return { looks: looksOf(elements, now), isPart };
}

export function LetterFields({ elements }: { elements: readonly TextElement[] }) {
  const { t } = useTranslation('editor');
  const { texts, acts } = useEditor();
  const { looks, isPart } = useLooks(elements);
  const scale = sharedOrNull(looks, (look) => look.scale);
  const hasRuns = elements.some(({ runs }) => runs.length > 0);
  return (
    <>
      <div className={classes.row} role="toolbar" aria-label={t('letterStyle')}>
        <Tooltip label={`${t('bold')} (Ctrl+B)`}>
          <ActionIcon
            aria-label={t('bold')}
            aria-pressed={looks.every(({ fontWeight }) => fontWeight >= 600)}
            onClick={() => toggleWeight(texts, elements)}
          >
            <IconBold size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('underline')} (Ctrl+U)`}>
          <ActionIcon
            aria-label={t('underline')}
            aria-pressed={looks.every(({ isUnderlined }) => isUnderlined)}
            onClick={() => toggleUnderline(texts, elements)}
          >
            <IconUnderline size={18} />
          </ActionIcon>
        </Tooltip>
        {hasRuns && (
          <Button
            size="compact-xs"
            variant="subtle"
            ml="auto"
            leftSection={<IconClearFormatting size={16} />}
            onClick={() => texts.around(() => acts.update({ of: 'text', set: { runs: [] } }))}
          >
            {t('removeLooks')}
          </Button>
        )}
      </div>
      {isPart && (
        <NumberField
          label={t('partSize')}
          unit="%"
          value={scale === null ? null : scale * 100}
          step={10}
          min={10}
          max={1000}
          onChange={(percent, by) => texts.setLook({ scale: percent / 100 }, by)}
        />
      )}
    </>
  );
}
