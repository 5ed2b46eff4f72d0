import { expect, it } from 'vitest';
import { whySentence } from '../../../slides/messages/why.ts';
import { type WhyStep, whyStep } from '../../../slides/schedule/why.ts';

const { verdict, reason } = whyStep.shape;
const steps: WhyStep[] = verdict.options.flatMap((one): WhyStep[] => {
  const step = { verdict: one, id: 'x', name: 'Chào cờ', by: one === 'hidden' ? 'Khẩn cấp' : null, reason: null };
  return one === 'outside' ? reason.unwrap().options.map((why) => ({ ...step, reason: why })) : [step];
});

it.each(['vi', 'en'] as const)('has a sentence of its own for every step in %s, with the names in it', (language) => {
  const sentences = steps.map((step) => whySentence(step, language));
  expect(new Set(sentences).size).toBe(steps.length);
  for (const sentence of sentences) expect(sentence).toMatch(/Chào cờ.*\.$/);
  expect(sentences.join()).toContain('Khẩn cấp');
  expect(sentences.join()).not.toMatch(/[{}]/);
});
