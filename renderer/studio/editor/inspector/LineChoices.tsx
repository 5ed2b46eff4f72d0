// The good ways to break a slogan into lines, shown small; choosing one puts its line feeds into the text.
import { Stack, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextElement } from '../../../../slides/model/element.ts';
import { layoutText } from '../../../../slides/text/layout-text.ts';
import { lineChoices, withoutBreaks } from '../../../../slides/text/line-choices.ts';
import { countLetters, prepareText, styleCase } from '../../../../slides/text/prepare-text.ts';
import { studioMeasure, useFontsVersion } from '../../data/studio-fonts.ts';
import { useEditor } from '../editor-context.ts';
import inspector from './Inspector.module.css';
import classes from './LineChoices.module.css';

export function LineChoices({ element }: { element: TextElement }) {
  const { t } = useTranslation('editor');
  const { store, compounds } = useEditor();
  const fontsVersion = useFontsVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come changes how wide the lines are.
  const choices = useMemo(() => {
    const { font, fontSize, lines } = layoutText(element, studioMeasure, compounds);
    const spacing = element.letterSpacing;
    const widthOf = (text: string): number =>
      studioMeasure.extent(styleCase(prepareText(text), element.isUpperCase), font, spacing !== 0).advance +
      spacing * countLetters(text);
    // What would not fit is offered only where letters may become smaller.
    const maxWidth = element.fit === 'fixed' ? element.width / fontSize : undefined;
    return lineChoices(element.text, { lines: lines.length, widthOf, compounds, ...(maxWidth !== undefined && { maxWidth }) });
  }, [element, compounds, fontsVersion]);
  if (choices.length === 0) return null;
  const auto = withoutBreaks(element.text);
  const choose = (text: string): void => {
    if (text !== element.text) store.run({ kind: 'element.update', ids: [element.id], patch: { of: 'text', set: { text } } });
  };
  // Words in the field would take the place of what is chosen: a press in here ends the typing first.
  return (
    <Stack gap={6} role="group" data-ends-editing aria-label={t('lineBreaks')}>
      <span className={inspector.caption}>{t('lineBreaks')}</span>
      <div className={classes.choices}>
        <UnstyledButton
          className={`${classes.choice} ${classes.auto}`}
          aria-pressed={element.text === auto}
          onClick={() => choose(auto)}
        >
          {t('lineBreaksAuto')}
        </UnstyledButton>
        {choices.map((text) => (
          <UnstyledButton
            key={text}
            className={classes.choice}
            aria-pressed={element.text === text}
            aria-label={text.replaceAll('\n', ' / ')}
            onClick={() => choose(text)}
          >
            {text.split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one choice never change their places.
              <ShownLine key={index} line={styleCase(line, element.isUpperCase)} align={element.align} />
            ))}
          </UnstyledButton>
        ))}
      </div>
    </Stack>
  );
}

/** Of the words at the end of a line that stay in sight; where it ends is what is chosen. */
const tailLetters = 14;

function ShownLine({ line, align }: { line: string; align: TextElement['align'] }) {
  const tailAt = line.indexOf(' ', Math.max(0, line.length - tailLetters - 1));
  return (
    <span className={classes.line} style={{ justifyContent: align }}>
      <span className={classes.head}>{tailAt > 0 ? line.slice(0, tailAt) : line}</span>
      {tailAt > 0 && <span className={classes.tail}>{line.slice(tailAt)}</span>}
    </span>
  );
}
