// Expected failures: each has a code, and one clear sentence in both languages (messages/errors.ts). All else is a bug.
import { type ErrorCode, errorSentences } from '../messages/errors.ts';
import { kindNoun } from '../messages/kind-nouns.ts';
import { fillSentence } from '../messages/sentence.ts';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** What crosses the wire instead of a value. */
export type ErrorReport = { code: ErrorCode; params: ErrorParams };

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(fillSentence(errorSentences[code].en, params), options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** The sentence to show for a failure. */
export function errorSentence(report: ErrorReport, language: 'vi' | 'en'): string {
  const { kind } = report.params;
  const params = typeof kind === 'string' ? { ...report.params, kind: kindNoun(kind, language) } : report.params;
  const sentence = fillSentence(errorSentences[report.code][language], params);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What may be told about a failure: the sentence of an expected one, and no detail of a bug. */
export function reportError(error: unknown): ErrorReport {
  return error instanceof AppError ? { code: error.code, params: error.params } : { code: 'internal', params: {} };
}
