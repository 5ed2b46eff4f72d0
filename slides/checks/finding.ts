// What a check finds: a rule, how bad it is, a sentence as code and parameters, where it is, and perhaps a way to mend it.
import { z } from 'zod';
import { findingCodes } from '../messages/findings.ts';
import { elementId } from '../model/id.ts';

/** block: it cannot be put out like this · error: surely wrong · warning: very likely wrong · hint: worth a look. */
export const severities = ['block', 'error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const findingMessage = z.strictObject({
  code: z.enum(findingCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FindingMessage = z.infer<typeof findingMessage>;

/** Puts `replacement` in the place of the finding. */
export const fix = z.strictObject({ replacement: z.string() });

const offset = z.number().int().min(0);
/** Where on a design: letters of a text ([start, end) in UTF-16 units), a whole element, or the page as such. */
export const place = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    elementId,
    start: offset,
    end: offset,
    /** What stands there, with a few words around it. */
    quote: z.string(),
  }),
  z.strictObject({ kind: z.literal('element'), elementId }),
  z.strictObject({ kind: z.literal('page') }),
]);

export const designFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: findingMessage,
  place,
  fix: fix.nullable(),
});
export type DesignFinding = z.infer<typeof designFinding>;

/** A finding in a text that stands for itself; [start, end) in UTF-16 units. */
export type TextFinding = {
  rule: string;
  severity: Severity;
  message: FindingMessage;
  start: number;
  end: number;
  fix: z.infer<typeof fix> | null;
};

/** What the checks know beside the text. */
export const checkContext = z.strictObject({
  /** ISO date of the office; nothing here reads a clock. */
  today: z.string(),
  /** Names as the office writes them. */
  glossary: z.array(z.string()).readonly(),
  /** What else the campaign says: its slogans and the texts of its other designs. */
  otherTexts: z.array(z.string()).readonly(),
  /** Of these, the ones that stand on the same design; absent for a text that stands for itself. */
  siblingTexts: z.array(z.string()).readonly().optional(),
  /** First and last day of the campaign's periods, ISO; null or absent where there is none, or no day of it is known. */
  period: z.strictObject({ from: z.string(), to: z.string() }).nullish(),
  /** ISO date on which the text was last changed; absent for what is being written now. */
  changedOn: z.string().optional(),
});
export type CheckContext = z.infer<typeof checkContext>;

/** One rule sees one text in NFC; a table (check-text.ts) lists them all. */
export type Rule = {
  id: string;
  /** Line feeds mean something to it; the others are given spaces in their places. */
  readsLines?: boolean;
  check(text: string, context: CheckContext): readonly Omit<TextFinding, 'rule'>[];
};
