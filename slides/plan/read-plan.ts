// Reads a plan as offices write it and proposes a campaign: title, number, unit, periods, slogans, forms, recipients.
// By general rules only; whatever is not found stays empty, for the person to fill in.
import type { ImportProposal } from '../api/shapes.ts';
import type { Language } from '../model/settings.ts';
import { misspeltBanner, readForms } from './display-forms.ts';
import { importWarning } from './import-warnings.ts';
import { readIssuingUnit } from './issuing-unit.ts';
import { readPeriods } from './periods.ts';
import { readHead } from './plan-header.ts';
import { isNumbered, type PlanLine, planLines } from './plan-lines.ts';
import { readRecipients } from './recipients.ts';
import { readSlogans } from './slogans.ts';

export type PlanProposal = Omit<ImportProposal, 'fileName'>;

/** Null when the text is not a plan. */
export function readPlan(text: string, language: Language): PlanProposal | null {
  const lines = planLines(text);
  const head = readHead(lines);
  if (!isPlan(lines, head.typeLine, head.number)) return null;
  const whole = lines.map(({ body }) => body).join('\n');
  const issuingUnit = readIssuingUnit(lines, head.typeLine, head.name);
  const { periods, isYearMissing } = readPeriods(lines, head.typeLine, head.name);
  const slogans = readSlogans(lines);
  const misspelt = misspeltBanner(whole);

  const warnings: string[] = [];
  if (misspelt !== null) warnings.push(importWarning('misspelt', language, { found: misspelt }));
  if (issuingUnit === '') warnings.push(importWarning('noUnit', language));
  if (isYearMissing) warnings.push(importWarning('yearMissing', language));
  else if (periods.length === 0) warnings.push(importWarning('noPeriods', language));
  if (slogans.length === 0) warnings.push(importWarning('noSlogans', language));

  return {
    name: head.name || fallbackName(head.number, language),
    number: head.number,
    issuingUnit,
    periods: periods.slice(0, 50),
    slogans,
    forms: readForms(whole),
    recipients: readRecipients(lines),
    warnings,
  };
}

/** The word “plan” by itself is not enough, and neither is a numbered list: several signs must agree. */
function isPlan(lines: readonly PlanLine[], typeLine: number | null, number: string): boolean {
  const has = (pattern: RegExp, among: readonly PlanLine[] = lines) => among.some(({ body }) => pattern.test(body));
  const signs = [
    number !== '',
    lines.filter(isNumbered).length >= 2,
    has(/^(?:Nơi\s+nhận|Recipients?)\s*:/iu),
    has(/^(?:Căn cứ|Thực hiện|Trên cơ sở)\s/u, lines.slice(0, 40)),
    has(/^Trên đây là\s/u),
    has(/^Độc\s+lập\s*[-–]\s*Tự\s+do/iu, lines.slice(0, 15)),
  ].filter(Boolean).length;
  return typeLine !== null ? signs >= 1 : signs >= 4;
}

function fallbackName(number: string, language: Language): string {
  const word = language === 'vi' ? 'Kế hoạch' : 'Plan';
  return number === '' ? word : `${word} ${number}`;
}
