// What a person is told when Pano cannot start, or cannot show what a second start asked for.
import { app, dialog } from 'electron';
import { AppError, errorSentence, reportError } from '../../slides/api/errors.ts';
import type { Language } from '../../slides/model/settings.ts';

export function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function tell(error: unknown): void {
  if (!(error instanceof AppError)) console.error(error);
  dialog.showErrorBox('Pano', errorSentence(reportError(error), systemLanguage()));
}

/** Runs the work; a failure is told and the program goes on. */
export function tellFailure(work: () => void): void {
  try {
    work();
  } catch (error) {
    tell(error);
  }
}

/** Tells the failure and ends the program: there is nothing to go on with. */
export function giveUp(error: unknown): void {
  tell(error);
  app.exit(1);
}
