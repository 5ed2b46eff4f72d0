// Letters and logos that finishing would harm; each can be looked at, and moved in with one click.
import { Button, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findElement } from '../../../../slides/design/element-tree.ts';
import { type FinishingConflict, finishingConflicts } from '../../../../slides/print/finishing-conflicts.ts';
import { studioMeasure, useFontsVersion } from '../../data/studio-fonts.ts';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import classes from '../Inspector.module.css';
import { useSeams } from './use-seams.ts';

export function ConflictList() {
  const { t } = useTranslation('finishing');
  const design = useDesign();
  const theme = useDesignTheme();
  const seams = useSeams();
  const { compounds } = useEditor();
  const fontsVersion = useFontsVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come changes where the letters stand.
  const conflicts = useMemo(
    () => finishingConflicts(design, theme, { measure: studioMeasure, compounds }, seams?.plan ?? null),
    [design, theme, seams, compounds, fontsVersion],
  );
  if (conflicts.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('allClear')}
      </Text>
    );
  }
  return conflicts.map((conflict) => <Conflict key={`${conflict.elementId} ${conflict.kind}`} conflict={conflict} />);
}

function Conflict({ conflict }: { conflict: FinishingConflict }) {
  const { t } = useTranslation('finishing');
  const { store } = useEditor();
  const { elements } = useDesign();
  const { elementId, kind, what, move } = conflict;
  const element = findElement(elements, elementId);
  const own = element?.kind === 'text' ? element.text.replace(/\s+/g, ' ').slice(0, 40) : element?.name;
  return (
    <div className={classes.field}>
      <UnstyledButton onClick={() => store.select([elementId])}>
        <Text size="xs" c="vermilion">
          {t(kind, { name: own || t(what) })}
        </Text>
      </UnstyledButton>
      {move !== null ? (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => store.run({ kind: 'element.move', ids: [elementId], dx: move.dx, dy: move.dy })}
        >
          {t('move')}
        </Button>
      ) : (
        kind !== 'on-seam' && (
          <Text size="xs" c="dimmed">
            {t('tooLarge')}
          </Text>
        )
      )}
    </div>
  );
}
