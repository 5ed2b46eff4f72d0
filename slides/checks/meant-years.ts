// Which year a day without one is meant in: that in which its campaign runs, otherwise one near today.
import type { CampaignPeriod } from '../model/campaign.ts';
import type { CheckContext } from './finding.ts';

type Day = { day: number; month: number };
type When = Pick<CheckContext, 'today' | 'period'>;

const dayMs = 86_400_000;
/** A campaign leads up to its day, or begins with it. */
const reachDays = 31;

const timeOf = (isoDate: string): number => Date.parse(`${isoDate}T00:00:00Z`);

/** From the first day that any of the periods names to the last. */
export function campaignSpan(periods: readonly CampaignPeriod[]): NonNullable<CheckContext['period']> | null {
  const days = periods
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .filter((day) => day !== null)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Today, or the day of the campaign that is nearest to it. */
function standpoint({ today, period }: When): string {
  if (period == null) return today;
  return today < period.from ? period.from : today > period.to ? period.to : today;
}

export function yearMeantNow(when: When): number {
  return Number(standpoint(when).slice(0, 4));
}

/** The years in which the day lies within the campaign, or else near it; none without a campaign. */
export function yearsOfCampaign({ day, month }: Day, { period }: When): number[] {
  if (period == null) return [];
  const [from, to] = [timeOf(period.from), timeOf(period.to)];
  const first = Number(period.from.slice(0, 4)) - 1;
  const last = Number(period.to.slice(0, 4)) + 1;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const within = (reach: number): number[] =>
    years.filter((year) => {
      const time = Date.UTC(year, month - 1, day);
      return time >= from - reach * dayMs && time <= to + reach * dayMs;
    });
  const inside = within(0);
  return inside.length > 0 ? inside : within(reachDays);
}

/** Without a campaign around it: of the past month or of the eleven to come. */
export function yearMeant(date: Day, when: When): number {
  const [ofCampaign] = yearsOfCampaign(date, when);
  if (ofCampaign !== undefined) return ofCampaign;
  const now = standpoint(when);
  const year = Number(now.slice(0, 4));
  return Date.UTC(year, date.month - 1, date.day) < timeOf(now) - reachDays * dayMs ? year + 1 : year;
}

/** Last year's banner is hung again by mistake, or that of some years ago; an older year is history. */
export function oldestYearKept(today: string): number {
  return Number(today.slice(0, 4)) - 5;
}
