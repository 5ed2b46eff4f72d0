// The periods of a plan: its headings that name a time, what stands under “Thời gian”, else its title, else its first range.
import type { CampaignPeriod } from '../model/campaign.ts';
import { isNumbered, type PlanLine } from './plan-lines.ts';
import { findTimeSpans, type TimeSpan } from './time-expression.ts';

export type PlanPeriods = {
  periods: CampaignPeriod[] /** A time was named without any year to go by. */;
  isYearMissing: boolean;
};

const label = /^(?:thời gian|thời hạn|thời điểm)(?<about>[^:]{0,60})(?::\s*(?<rest>.*))?$/iu;
/** Longer numbered lines are paragraphs, whose dates are about something else. */
const maxHeadingLength = 300;

export function readPeriods(lines: readonly PlanLine[], typeLine: number | null, title: string): PlanPeriods {
  const year = contextYear(lines, typeLine, title);
  const state: PlanPeriods = { periods: [], isYearMissing: false };
  const add = (name: string, span: TimeSpan | undefined): void => {
    if (span === undefined) return;
    if (span.isYearMissing) {
      state.isYearMissing = true;
      return;
    }
    const { startDate, endDate } = span;
    const isKnown = state.periods.some((period) => period.startDate === startDate && period.endDate === endDate);
    if (!isKnown) state.periods.push({ name: tidyName(name), startDate, endDate });
  };

  let isUnderLabel = false;
  for (const line of lines.slice((typeLine ?? -1) + 1)) {
    if (line.body === '') continue;
    const labelled = label.exec(line.body);
    if (isNumbered(line)) isUnderLabel = false;
    if (labelled !== null) {
      const rest = labelled.groups?.rest ?? '';
      isUnderLabel = rest === '';
      add(rest, findTimeSpans(rest, year)[0]);
    } else if (isUnderLabel) add(line.body, labelledSpan(line.body, year));
    else if (isNumbered(line) && line.body.length <= maxHeadingLength) add(line.body, headingSpan(line.body, year));
  }
  if (state.periods.length > 0) return state;

  // Word numbers its headings by itself, and such numbers are not in the text: short lines that begin or end with a time.
  for (const { body, marker } of lines.slice((typeLine ?? -1) + 1)) {
    if (marker === null && body.length <= maxHeadingLength) add(body, edgeSpan(body, year));
  }
  if (state.periods.length > 0) return state;

  const [inTitle] = findTimeSpans(title, year);
  if (inTitle !== undefined) add(title.slice(inTitle.index, inTitle.index + inTitle.length), inTitle);
  if (state.periods.length > 0) return state;

  for (const { body } of lines.slice((typeLine ?? -1) + 1)) {
    const range = findTimeSpans(body, year).find(({ kind }) => kind === 'range');
    if (range === undefined) continue;
    add(body.slice(range.index, range.index + range.length), range);
    break;
  }
  return state;
}

/** What may stand before a bare month or quarter in a heading that names a period by it. */
const beforeSingle = /^(?:(?:trong|cả)\s+|(?:đợt|giai đoạn|lần|kỳ|bước|tuần)\s[^:(]{0,30}[:(]\s*(?:trong\s+)?)?$/iu;

/** Ranges and ends count anywhere in a heading; a bare month or quarter only where the heading is named by it. */
function headingSpan(body: string, year: number | null): TimeSpan | undefined {
  const spans = findTimeSpans(body, year);
  const isNamedBy = ({ kind, index }: TimeSpan) => kind === 'single' && beforeSingle.test(body.slice(0, index));
  return spans.find(({ kind }) => kind === 'range' || kind === 'until') ?? spans.find(isNamedBy);
}

/** A line under “Thời gian”: short ones are about the time, longer ones only where it begins or ends them. */
function labelledSpan(body: string, year: number | null): TimeSpan | undefined {
  if (body.length <= 120) return findTimeSpans(body, year)[0];
  return body.length <= maxHeadingLength ? edgeSpan(body, year) : undefined;
}

function edgeSpan(body: string, year: number | null): TimeSpan | undefined {
  return findTimeSpans(body, year).find(({ kind, index, length }) => {
    const isAtEdge = index === 0 || /^[\s.;,)]*$/.test(body.slice(index + length));
    return isAtEdge && (kind === 'range' || kind === 'until');
  });
}

/** The year of the plan's own date or title, for dates that name none. */
function contextYear(lines: readonly PlanLine[], typeLine: number | null, title: string): number | null {
  const head = lines.slice(0, typeLine ?? 12).flatMap(({ cells }) => cells);
  for (const text of [...head, title, ...lines.slice(0, 40).map(({ body }) => body)]) {
    const match = /(?:năm|[/.-])\s*(20\d{2})(?!\d)/u.exec(text);
    if (match !== null) return Number(match[1]);
  }
  return null;
}

function tidyName(name: string): string {
  const bare = name.replace(/\s*[.;:,]+$/, '').trim();
  const short = bare.length <= 300 ? bare : `${bare.slice(0, 299).trimEnd()}…`;
  return short.charAt(0).toLocaleUpperCase('vi') + short.slice(1);
}
