// A calm line for each font that lacks letters of the text, in the very words that the export would say.
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../../slides/api/errors.ts';
import { type MissingGlyphs, missingByFamily } from '../../../../slides/fonts/missing-glyphs.ts';
import { useFontCatalogue } from '../../data/studio-fonts.ts';
import { currentLanguage } from '../../i18n.ts';
import classes from './MissingLetters.module.css';

const maxNamed = 20;

export function MissingLetters({ found }: { found: readonly MissingGlyphs[] }) {
  // Drawn again when the language changes.
  useTranslation();
  const catalogue = useFontCatalogue();
  return missingByFamily(found, catalogue).map(({ family, characters }) => {
    const params = { font: family, characters: characters.slice(0, maxNamed).join(' ') };
    return (
      <p key={family} className={classes.line} role="status">
        <IconAlertTriangle size={16} aria-hidden="true" />
        <span>{errorSentence({ code: 'glyph-missing', params }, currentLanguage())}</span>
      </p>
    );
  });
}
