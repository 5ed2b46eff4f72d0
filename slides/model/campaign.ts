// A campaign groups what one plan asks for: periods, slogans, forms of display, recipients.
import { z } from 'zod';
import { campaignId } from './id.ts';
import { localDate } from './schedule.ts';

/** The forms of display that a plan may name; each is made with one kind of design. */
export const displayForms = ['notice-board', 'electronic-board', 'banner', 'screen', 'website', 'social-network'] as const;
export type DisplayForm = (typeof displayForms)[number];

export const campaignPeriod = z.strictObject({
  name: z.string().max(1000),
  /** Null where the plan leaves it open. */
  startDate: localDate.nullable(),
  endDate: localDate.nullable(),
});
export type CampaignPeriod = z.infer<typeof campaignPeriod>;

export const campaign = z.strictObject({
  id: campaignId,
  name: z.string().min(1).max(1000),
  /** The plan's number, for example `44-KH/ĐUS`; empty when there is none. */
  number: z.string().max(100),
  issuingUnit: z.string().max(500),
  periods: z.array(campaignPeriod).max(50),
  slogans: z.array(z.string().min(1).max(10_000)).max(5000),
  forms: z.array(z.enum(displayForms)),
  recipients: z.array(z.string().min(1).max(500)).max(500),
  createdAtMs: z.number().int(),
});
export type Campaign = z.infer<typeof campaign>;
