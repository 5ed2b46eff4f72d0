// Which letters of the ticket its pages cannot draw, said while it is being written.
import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ticketFont, ticketLettersLacking } from '../../../../slides/print/shop/ticket-letters.ts';
import { isFontLoaded, loadedFontFile, loadFonts } from '../../../shared/fonts.ts';
import { useFontsVersion } from '../../data/studio-fonts.ts';
import { tellError } from '../../shell/notices.tsx';
import classes from './ExportDialog.module.css';
import type { TicketDraft } from './ticket-memory.ts';

const maxNamed = 20;

/** `name` is that of the design: it stands on the ticket too. */
export function TicketLetters({ ticket, name }: { ticket: TicketDraft; name: string }) {
  const { t } = useTranslation('designs');
  useFontsVersion();
  useEffect(() => {
    loadFonts([ticketFont]).catch(tellError);
  }, []);
  const lacking = isFontLoaded(ticketFont) ? ticketLettersLacking({ ...ticket, name }, loadedFontFile(ticketFont)) : [];
  // Always there, so that a screen reader hears of what comes up while somebody types.
  return (
    <div role="status" className={classes.live}>
      {lacking.length > 0 && <Text size="sm">{t('sendLetters', { characters: lacking.slice(0, maxNamed).join(' ') })}</Text>}
    </div>
  );
}
