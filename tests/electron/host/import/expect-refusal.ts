// A refusal must be one expected error, with one whole sentence in each language.
import { expect } from 'vitest';
import { AppError, errorSentence } from '../../../../slides/api/errors.ts';
import type { ErrorCode } from '../../../../slides/messages/errors.ts';

export async function expectRefusal(work: Promise<unknown>, code: ErrorCode, mentions: readonly string[]): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error(`not refused: ${String(error)}`, { cause: error });
  expect(error.code).toBe(code);
  const sentences = (['vi', 'en'] as const).map((language) => errorSentence(error, language));
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/[{}]/);
    for (const mention of mentions) expect(sentence).toContain(mention);
  }
  expect(new Set(sentences).size).toBe(2);
}
