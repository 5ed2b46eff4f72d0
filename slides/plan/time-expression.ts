// Vietnamese expressions of time → first and last day: “từ ngày 25/9 đến ngày 25/10/2026”, “đến hết năm 2021”, “quý IV/2026”.

export type TimeSpan = {
  /** ISO dates; null where the text leaves it open. */
  startDate: string | null;
  endDate: string | null;
  /** range: from … to …; until: only an end; single: one day, month, quarter or year. */
  kind: 'range' | 'until' | 'from' | 'single';
  index: number;
  length: number;
  /** A year had to be known and was not. */
  isYearMissing: boolean;
};

type Impossible = { kind: 'impossible'; length: number };
type Point = { year: number | null; quarter: number | null; month: number | null; day: number | null };

const clock = '(?:\\d{1,2}\\s*(?:giờ|h|:)\\s*(?:\\d{1,2})?\\s*(?:phút)?,?\\s*)?(?:(?:sáng|chiều|tối),?\\s+)?';
const weekday = '(?:(?:thứ\\s+[\\p{L}\\d]+|chủ\\s+nhật),?\\s*)?(?:\\(\\s*)?';
const inYear = '(?:\\s*(?:/|năm|,\\s*năm)\\s*(\\d{4}))?';
/** Tried in this order; each gives its numbers by position. */
const shapes = compile([
  {
    pattern: '(?:ngày\\s+)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?(?![\\d/])',
    read: ([day, month, year]) => point(year, undefined, month, day),
  },
  {
    pattern: `(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})${inYear}`,
    read: ([day, month, year]) => point(year, undefined, month, day),
  },
  { pattern: `tháng\\s+(\\d{1,2})${inYear}`, read: ([month, year]) => point(year, undefined, month) },
  { pattern: `quý\\s+(IV|III|II|I|[1-4])(?![\\p{L}])${inYear}`, read: ([quarter, year]) => point(year, quarter) },
  { pattern: '(?:năm\\s+)?(\\d{4})(?![\\d/])', read: ([year]) => point(year) },
  { pattern: '(?:ngày\\s+)?(\\d{1,2})(?![\\d/.]|\\s*(?:giờ|h|:))', read: ([day]) => point(undefined, undefined, undefined, day) },
]);

type Shape<P> = { pattern: P; read(parts: readonly (string | undefined)[]): Point };

function compile(list: readonly Shape<string>[]): Shape<RegExp>[] {
  return list.map(({ pattern, read }) => ({ pattern: new RegExp(`${clock}${weekday}${pattern}`, 'iuy'), read }));
}

/** All spans in a text, in order. `contextYear` stands in where the text names no year. */
export function findTimeSpans(text: string, contextYear: number | null): TimeSpan[] {
  const spans: TimeSpan[] = [];
  const starts =
    /(?<![\p{L}\d/])(?:(?:kể\s+|bắt\s+đầu\s+)?từ\s|đến\s+hết\s|ngày\s+\d|tháng\s+\d|quý\s|năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/giu;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const span = readSpan(text, match.index, contextYear);
    if (span === null) continue;
    // A day that no calendar has is passed over whole: “năm 2026” in “tháng 13 năm 2026” is no time of its own.
    if (span.kind !== 'impossible') spans.push(span);
    starts.lastIndex = match.index + span.length;
  }
  return spans;
}

function readSpan(text: string, index: number, contextYear: number | null): TimeSpan | Impossible | null {
  const from = matchAt(/(?:kể\s+|bắt\s+đầu\s+)?từ\s+/iuy, text, index);
  if (from > 0) {
    const start = readPoint(text, index + from);
    if (start === null) return null;
    const to = matchAt(/\)?\s*,?\s*(?:cho\s+)?(?:đến|tới|[-–])\s*(?:hết\s+)?/iuy, text, start.end);
    const end = to === 0 ? null : readPoint(text, start.end + to);
    if (end === null)
      return start.point.month === null && start.point.year === null
        ? null
        : span('from', start.point, null, index, start.end, contextYear);
    return span('range', start.point, end.point, index, end.end, contextYear);
  }
  const until = matchAt(/đến\s+hết\s+/iuy, text, index);
  const only = readPoint(text, index + until);
  if (only === null || (only.point.month === null && only.point.year === null && only.point.quarter === null)) return null;
  return until > 0
    ? span('until', null, only.point, index, only.end, contextYear)
    : span('single', only.point, only.point, index, only.end, contextYear);
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function readPoint(text: string, at: number): { point: Point; end: number } | null {
  for (const shape of shapes) {
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    if (match !== null) return { point: shape.read(match.slice(1)), end: at + match[0].length };
  }
  return null;
}

function point(year?: string, quarter?: string, month?: string, day?: string): Point {
  const roman: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const quarterNumber = quarter === undefined ? null : (roman[quarter.toUpperCase()] ?? Number(quarter));
  return { year: number(year), quarter: quarterNumber, month: number(month), day: number(day) };
}

function span(
  kind: TimeSpan['kind'],
  start: Point | null,
  end: Point | null,
  index: number,
  stop: number,
  contextYear: number | null,
): TimeSpan | Impossible {
  const at = { kind, index, length: stop - index };
  const year = end?.year ?? start?.year ?? contextYear;
  if (year === null) return { ...at, startDate: null, endDate: null, isYearMissing: true };
  const lastDay = end === null ? null : dayOf({ ...end, year: end.year ?? year }, 'last');
  // “từ ngày 25 đến ngày 30/9/2026”: the start borrows what it does not name from the end.
  const filled = start && {
    ...start,
    year: start.year ?? year,
    month: start.month ?? (start.day === null ? null : (end?.month ?? null)),
  };
  let firstDay = filled && dayOf(filled, 'first');
  if (firstDay && lastDay && firstDay > lastDay && start?.year === null)
    firstDay = dayOf({ ...filled, year: year - 1 } as Point, 'first');
  const isSound = (start === null || firstDay !== null) && (end === null || lastDay !== null);
  if (!isSound || (firstDay !== null && lastDay !== null && firstDay > lastDay))
    return { kind: 'impossible', length: stop - index };
  return { ...at, startDate: firstDay, endDate: lastDay, isYearMissing: false };
}

/** Null for a day that no calendar has. */
function dayOf({ year, quarter, month, day }: Point, edge: 'first' | 'last'): string | null {
  if (year === null || year < 1900 || year > 2200) return null;
  const lastMonth = quarter === null ? (month ?? 12) : quarter * 3;
  const chosenMonth = edge === 'last' ? lastMonth : quarter === null ? (month ?? 1) : quarter * 3 - 2;
  if (chosenMonth < 1 || chosenMonth > 12) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][chosenMonth - 1] ?? 0;
  const chosenDay = day ?? (edge === 'first' ? 1 : length);
  if (chosenDay < 1 || chosenDay > length) return null;
  return `${year}-${String(chosenMonth).padStart(2, '0')}-${String(chosenDay).padStart(2, '0')}`;
}
