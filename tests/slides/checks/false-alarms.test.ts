// Texts that are right must stay without any remark: slogans of both lists, in capitals and decomposed too, the real plans,
// the samples in both languages, and every word of the line breaker's list.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText } from '../../../slides/checks/check-text.ts';
import { sampleContent } from '../../../slides/template/sample-content.ts';
import { shippedWords } from '../../../slides/text/compounds.ts';
import civic from '../text/linebreak-civic.json' with { type: 'json' };
import gold from '../text/linebreak-gold.json' with { type: 'json' };
import heldOut from '../text/linebreak-held-out.json' with { type: 'json' };

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url), 'utf8');
const plain = (marked: string): string => marked.replace(/ \| /g, ' ').replaceAll('_', ' ');

const sets: Record<string, readonly string[]> = {
  'slogans with known line breaks': [...gold.items, ...heldOut.items, ...heldOut.later, ...civic.tuned, ...civic.heldOut].map(
    plain,
  ),
  'the office’s slogan list': fixture('slogans.csv')
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '')),
  'the slogans of the plan': [...fixture('ke-hoach-44.txt').matchAll(/“([^”]+)”/g)].map(([, slogan = '']) => slogan),
  'samples in Vietnamese': samples('vi'),
  'samples in English': samples('en'),
  // All but a name in small letters, as nobody writes it.
  'words of several syllables': shippedWords.filter((word) => word !== 'đắk nông'),
  'civic notices': ['blood-donation.txt', 'fire-safety.txt', 'holiday-schedule.txt'].flatMap((name) => fixture(name).split('\n')),
};

function samples(language: 'vi' | 'en'): string[] {
  const { officeName, slides, posters, banners, playlists, entries, screens, campaign } = sampleContent[language];
  return [
    officeName,
    ...[...slides, ...posters, ...banners].map(({ slogan }) => slogan),
    ...Object.values(playlists),
    ...Object.values(entries),
    ...screens.flatMap(({ name, place }) => [name, place]),
    campaign.name,
    campaign.periodName,
    ...campaign.recipients,
  ];
}

const context = { today: '2026-11-25', glossary: ['Nam Từ Liêm', 'Quảng Ninh', 'Nguyễn Văn An', 'Sở Y tế'], otherTexts: [] };

it.each(Object.entries(sets))('%s', (_name, texts) => {
  expect(texts.filter((text) => text.trim() !== '').length).toBeGreaterThan(2);
  const remarks = texts
    .flatMap((text) => [text, text.toUpperCase(), text.normalize('NFD'), text.replaceAll(' ', '\n')])
    .flatMap((text) => checkText(text, context).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)} in ${text}`));
  expect(remarks).toEqual([]);
});

it('of the whole plan only its real slips are told', () => {
  const text = fixture('ke-hoach-44.txt');
  const told = checkText(text, context).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
  expect(told).toEqual(['mixed-spelling: Covid', 'mixed-spelling: Covid - 19', 'slip: bảng rôn']);
});
