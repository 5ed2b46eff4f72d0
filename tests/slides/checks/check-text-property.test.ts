// What holds for every text: places lie within it, a fix ends what it mends, and what is spelt right is never remarked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, mendText } from '../../../slides/checks/check-text.ts';
import { convertToneStyle, toneStyleOf } from '../../../slides/checks/tone-marks.ts';

const pieces = fc.constantFrom(
  ...(
    'kỷ niệm|43 năm|ngày|Quốc khánh|2/9|02/9/2026|(30/4/1945 – 30/4/2018)|giải phóng miền Nam|thứ Hai,|Chủ nhật|23/11/2026|hòa|hoà|thuỷ|' +
    'Covid|COVID-19|cộng hòa xã hội|Việt Nam|Việt Nam|của|của|xx/xx|lần thứ|…|...|[tên]|Nam Từ Niêm|bảng rôn|thuơng|nghành|qúy|03 khâu|' +
    'đột phá:|a, b|mùng 1 Tết|(16/2/2026)|10/3 âm lịch|Giỗ Tổ Hùng Vương|rằm tháng Bảy|30 Tết|năm Bính Ngọ|20/11/2024|đến hết ngày|' +
    ';|\n|- |Xuân|Đinh Mùi|2025|Chúc mừng năm mới|🎉|the|the|Sunday|24 November 2026|NAM TỬ LIÊM|“|'
  ).split('|'),
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ').normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const contexts = fc.record({
  today: fc.constantFrom('2026-11-25', '2024-02-29', '2030-01-01'),
  glossary: fc.constantFrom([], ['Nam Từ Liêm', '', 'a', '...']),
  otherTexts: fc.constantFrom([], ['văn hoá', 'Covid-19']),
  period: fc.constantFrom(null, { from: '2025-08-01', to: '2025-09-05' }, { from: '2020-01-01', to: '2025-12-31' }),
  changedOn: fc.constantFrom('2020-01-01', '2026-11-25'),
});

describe('every finding', () => {
  it('lies within the text and is not empty', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        for (const { start, end } of checkText(text, context)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is gone from its place when its fix is applied, and the fix changes something', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => {
        for (const finding of checkText(text, context)) {
          if (finding.fix === null) continue;
          const mended = mendText(text, finding);
          expect(mended).not.toBe(text);
          const again = checkText(mended, context).find(
            ({ rule, message, start }) =>
              rule === finding.rule && message.code === finding.message.code && start === finding.start,
          );
          // A word may be changed to the campaign's custom and still be told of something else, never of the same thing.
          expect(again?.message.params).not.toEqual(finding.message.params);
        }
      }),
      { numRuns: 400 },
    );
  });
});

// Whatever walks the whole text for each of its places would run for minutes here, into the test's own limit.
it.each([
  'mùng 1 Tết (16/2/2026), ',
  'mời từ 20/11 đến 25/11/2024 ',
  'Giỗ Tổ Hùng Vương 10/3, 25/4 ',
  'kỷ niệm 80 năm Quốc khánh (1945 - 2025) ',
  'rằm tháng ',
  'thứ hai kia, 1/1 ',
  '… ... ___ ',
])('a line of 100,000 letters is read to its end: %s', (unit) => {
  const text = `${unit.repeat(Math.ceil(100_000 / unit.length))}bảng rôn`;
  const found = checkText(text, { today: '2026-11-25', glossary: ['Nam Từ Liêm'], otherTexts: ['văn hoá'] });
  expect(found.find(({ end }) => end === text.length)?.rule).toBe('slip');
});

// Syllables by the rules of spelling, put together here on their own.
const tone = (vowel: string, mark: string): string => (vowel + mark).normalize('NFC');
const marks = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
const stopMarks = fc.constantFrom('\u0301', '\u0323');
/** Rhymes with `#` behind the vowel that bears the tone. */
const open = fc.constantFrom(
  ...'a# a#o a#i â#u ô# ô#i ơ# o#i u#a ư#a uô#i ươ#i a#m oa#n uyê#n uâ#n ươ#ng uô#ng o#ng oă#n oa#i uê#'.split(' '),
);
const stopped = fc.constantFrom(...'a#c a#t oa#t uô#c ươ#c â#t o#c ô#p u#t uâ#t uyê#t oă#t'.split(' '));
const onset = fc.constantFrom(...'b ch d đ g h kh l m n ng nh ph r s t th tr v x'.split(' '));
const frontRhyme = fc.constantFrom(...'i# ê# e#n iê#n ê#nh i#nh iê#u e#o i#a iê#ng'.split(' '));
const frontOnset = fc.constantFrom(...'b ch d đ gh h kh l m n ngh nh ph r s t th tr v x k'.split(' '));
const syllable = fc
  .oneof(
    fc.tuple(onset, open, marks),
    fc.tuple(onset, stopped, stopMarks),
    fc.tuple(frontOnset, frontRhyme, marks),
    fc.tuple(fc.constant('qu'), fc.constantFrom('a#', 'y#', 'ô#c', 'a#n', 'yê#n', 'a#ng', 'ê#'), stopMarks),
  )
  .map(([start, rhyme, mark]) => start + rhyme.replace(/(.)#/u, (_whole, vowel: string) => tone(vowel, mark)))
  // uyê, uâ and their like have no onset with a rounding of its own.
  .filter((word) => !/^(?:g|ng)[iíìĩỉịeê]/.test(word));

describe('what is spelt right', () => {
  it('is never told of as a syllable, in small letters, capitals or as a sentence', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        for (const form of [text, text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1)]) {
          const told = checkText(form, { today: '2026-11-25', glossary: [], otherTexts: [] }).filter(
            ({ rule }) => rule === 'syllable',
          );
          expect(told.map(({ start, end }) => form.slice(start, end))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its sense in either custom of tone marks: there and back again, and nothing else changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(syllable, fc.constantFrom('hòa', 'khoẻ', 'thủy', 'QUÝ', 'Uỷ', 'hoàn', '20/11')), { maxLength: 8 }),
        (words) => {
          const text = words.join(' ');
          const old = convertToneStyle(text, 'old');
          expect(convertToneStyle(convertToneStyle(text, 'new'), 'old')).toBe(old);
          expect(old).toHaveLength(text.length);
          expect(old.split(' ').map(toneStyleOf)).not.toContain('new');
          for (const [index, word] of words.entries()) if (toneStyleOf(word) === null) expect(old.split(' ')[index]).toBe(word);
        },
      ),
    );
  });
});
