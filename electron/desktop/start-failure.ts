// What a person is told when Pano cannot start, or cannot show what a second start asked for.
import { app, dialog } from 'electron';
import { AppError, errorSentence, reportError } from '../../slides/api/errors.ts';
import type { Language } from '../../slides/model/settings.ts';
import { failedExitCode } from './exit-code.ts';

export function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function tell(error: unknown): void {
  const sentence = errorSentence(reportError(error), systemLanguage());
  // Also where it was started from: nobody may be there to see the box.
  console.error(sentence);
  if (!(error instanceof AppError)) console.error(error);
  dialog.showErrorBox('Pano', sentence);
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
  app.exit(failedExitCode);
}
