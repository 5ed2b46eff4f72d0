// What every command shares in talking to people and programs: plain text or one JSON document on stdout, the rest on stderr.
import { AppError, errorSentence, reportError } from '../../../slides/api/errors.ts';
import type { Language } from '../../../slides/model/settings.ts';

export type Output = {
  isJson: boolean;
  language: Language;
  /** The command's result: `document` for programs, `lines` for people. */
  result(document: unknown, lines: readonly string[]): void;
  /** A word beside the result. */
  note(sentence: string): void;
};

/** Vietnamese on a Vietnamese system, otherwise English. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

export function createOutput(isJson: boolean, language: Language): Output {
  return {
    isJson,
    language,
    result(document, lines) {
      process.stdout.write(isJson ? `${JSON.stringify(document)}\n` : lines.map((line) => `${line}\n`).join(''));
    },
    note(sentence) {
      process.stderr.write(`${sentence}\n`);
    },
  };
}

/** One clear sentence for what went wrong. A bug shows its detail too: on the command line somebody can read it. */
export function failureSentence(error: unknown, language: Language): string {
  if (error instanceof AppError) return errorSentence(reportError(error), language);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${errorSentence({ code: 'internal', params: {} }, language)}\n${detail}`;
}
