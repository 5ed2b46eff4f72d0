// Values on the command line: what makes no sense is wrong usage, told in one line.
import { InvalidArgumentError } from 'commander';
import { errorSentence } from '../../../slides/api/errors.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { maxPixelsAcross } from '../../../slides/print/picture-size.ts';

type Range = { min: number; max: number; isWhole?: boolean };

const between: Record<Language, (range: Range) => string> = {
  vi: ({ min, max, isWhole }) => `Cần một số ${isWhole ? 'nguyên ' : ''}từ ${min} đến ${max}.`,
  en: ({ min, max, isWhole }) => `It takes a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}.`,
};

export const ranges = {
  bleedMm: { min: 0, max: 500 },
  dpi: { min: 1, max: 2400 },
  pixels: { min: 1, max: maxPixelsAcross, isWhole: true },
  quantity: { min: 1, max: 10_000, isWhole: true },
  port: { min: 0, max: 65_535, isWhole: true },
  lines: { min: 1, max: 20, isWhole: true },
} satisfies Record<string, Range>;

/** Null for what is no number of the range. */
export function readNumber(text: string, { min, max, isWhole = false }: Range): number | null {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max)) return null;
  return isWhole && !Number.isInteger(value) ? null : value;
}

/** A parser for commander. */
export function numberIn(range: Range, language: Language): (text: string) => number {
  return (text) => {
    const value = readNumber(text, range);
    if (value === null) throw new InvalidArgumentError(between[language](range));
    return value;
  };
}

const tooLong: Record<Language, (limit: number) => string> = {
  vi: (limit) => `Tối đa ${limit} ký tự.`,
  en: (limit) => `It takes up to ${limit} characters.`,
};

/** A parser for commander. */
export function wordsUpTo(limit: number, language: Language): (text: string) => string {
  return (text) => {
    if (text.length > limit) throw new InvalidArgumentError(tooLong[language](limit));
    return text;
  };
}

const noDate: Record<Language, string> = {
  vi: 'Cần một ngày có thật, dạng YYYY-MM-DD.',
  en: 'It takes a real date, YYYY-MM-DD.',
};

/** A parser for commander: an ISO date that the calendar has. */
export function dateIn(language: Language): (text: string) => string {
  return (text) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    const isReal = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
    if (!isReal) throw new InvalidArgumentError(noDate[language]);
    return text;
  };
}

/** As in slides/model/design.ts, which must not be loaded for the help text. */
const kindNames: Record<DesignKind, true> = { slide: true, poster: true, banner: true, board: true };
const isKind = (name: string): name is DesignKind => Object.hasOwn(kindNames, name);

/** A parser for commander: kinds of design, separated by commas. */
export function kindsIn(language: Language): (text: string) => DesignKind[] {
  return (text) => {
    const kinds = text.split(',').map((kind) => kind.trim());
    if (kinds.every(isKind)) return kinds;
    const params = { kinds: text, known: Object.keys(kindNames).join(', ') };
    throw new InvalidArgumentError(errorSentence({ code: 'kind-unknown', params }, language));
  };
}
