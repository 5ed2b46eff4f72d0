// A period in words: its dates, or its name where the plan gives none.
import type { TFunction } from 'i18next';
import type { CampaignPeriod } from '../../../slides/model/campaign.ts';
import { currentLanguage } from '../i18n.ts';
import { sayDate } from '../shell/say-date.ts';

export function sayPeriod(period: CampaignPeriod, t: TFunction<'campaigns'>): string {
  const { startDate, endDate, name } = period;
  const language = currentLanguage();
  if (startDate !== null && endDate !== null) {
    return t('between', { start: sayDate(startDate, language), end: sayDate(endDate, language) });
  }
  if (startDate !== null) return t('from', { date: sayDate(startDate, language) });
  if (endDate !== null) return t('until', { date: sayDate(endDate, language) });
  return name;
}
