// From a file to a proposal: every format and encoding, and every bad file with its one sentence.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { proposeImport } from '../../../../electron/host/import/propose-import.ts';
import { importProposal } from '../../../../slides/api/shapes.ts';
import { expectRefusal } from './expect-refusal.ts';
import { twoColors } from './make-picture.ts';
import { makeDocx, makeDocxInFonts, makeZip } from './make-zip.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url)));
const textOf = (name: string) => Buffer.from(fixture(name)).toString('utf8');
const propose = (fileName: string, content: Uint8Array | string) =>
  proposeImport({ fileName, bytes: new Uint8Array(Buffer.from(content)), language: 'vi' });

const sloganList = [
  'Không xả rác nơi công cộng',
  'Hiến máu cứu người, một nghĩa cử cao đẹp',
  'Rửa tay thường xuyên, phòng dịch bệnh',
];

/** Windows-1258 writes most toned letters as a letter and a combining mark. */
function toWindows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const split = [...text.normalize('NFC')].flatMap((letter) => {
    if (codes.has(letter)) return [letter];
    const marks = [...letter.normalize('NFD')];
    // The base keeps its own mark (â, ơ …); only the tone stands apart.
    const tone = marks.findIndex((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
    return [
      marks
        .filter((_, at) => at !== tone)
        .join('')
        .normalize('NFC'),
      marks[tone] ?? '',
    ];
  });
  return Buffer.from(split.map((letter) => codes.get(letter) ?? 0x3f));
}

describe('a plan', () => {
  test('as text and as a Word file gives the same proposal', async () => {
    const fromText = await propose('ke-hoach-44.txt', fixture('ke-hoach-44.txt'));
    const fromWord = await propose('ke-hoach-44.txt', makeDocx(textOf('ke-hoach-44.txt')));
    expect(fromText.number).toBe('44-KH/ĐUS');
    expect(fromWord).toEqual(fromText);
    expect(importProposal.safeParse(fromText).success).toBe(true);
  });

  test('as a Word file with its header in a table', async () => {
    const plan = await propose('an-toan.docx', makeDocx(textOf('fire-safety.txt')));
    expect(plan).toMatchObject({
      number: '05/KH-TTVH',
      issuingUnit: 'Trung tâm Văn hóa Hòa An',
      periods: [{ startDate: '2026-09-25', endDate: '2026-10-25' }],
    });
    expect(plan.slogans.filter(({ isChosen }) => isChosen)).toHaveLength(3);
  });

  test.each([
    ['UTF-8 with a byte-order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1258', toWindows1258],
  ])('in %s is the same plan', async (_name, encode) => {
    const { warnings: _, ...expected } = await propose('ke-hoach-44.txt', fixture('ke-hoach-44.txt'));
    const { warnings: __, ...plan } = await propose('ke-hoach-44.txt', encode(textOf('ke-hoach-44.txt')));
    expect(plan).toEqual(expected);
  });
});

describe('a slogan list', () => {
  test('the office’s slogans.csv: 16 slogans, all ticked', async () => {
    const { slogans, name, warnings } = await propose('slogans.csv', fixture('slogans.csv'));
    expect(slogans).toHaveLength(16);
    expect(slogans.every(({ isChosen }) => isChosen)).toBe(true);
    expect(slogans[9]?.text).toBe('Chúc mừng tập thể, cá nhân đạt danh hiệu thi đua năm 2026');
    expect(name).toBe('slogans');
    expect(warnings).toEqual([]);
  });

  const quoted = sloganList.map((slogan) => `"${slogan}"`);
  test.each<[string, string, Uint8Array | string]>([
    ['one a line', 'a.txt', sloganList.join('\n')],
    ['one a line in a .csv, unquoted, with commas inside', 'a.csv', sloganList.join('\n')],
    ['quoted', 'a.csv', quoted.join('\r\n')],
    ['semicolons', 'a.csv', `TT;Khẩu hiệu;Nơi treo\n${sloganList.map((slogan, at) => `${at + 1};${slogan};Cổng`).join('\n')}`],
    ['commas and quotes', 'a.csv', `id,text\n${quoted.map((slogan, at) => `${at + 1},${slogan}`).join('\n')}`],
    ['Excel’s separator line', 'a.csv', `sep=;\r\n${sloganList.map((slogan, at) => `${at + 1};${slogan}`).join('\r\n')}`],
    ['tabs', 'a.txt', sloganList.map((slogan, at) => `${at + 1}\t${slogan}`).join('\n')],
    ['blank lines and repeats', 'a.csv', `text\n\n${sloganList.join('\n\n')}\n${sloganList[0]}\n\n`],
    ['Windows-1258', 'a.csv', toWindows1258(sloganList.join('\n'))],
    ['Windows-1258 with semicolons', 'a.csv', toWindows1258(sloganList.map((slogan) => `1;${slogan}`).join('\n'))],
    ['a Word file', 'a.docx', makeDocx(sloganList.join('\n'))],
  ])('%s', async (_name, fileName, content) => {
    const { slogans } = await propose(fileName, content);
    expect(slogans.map(({ text }) => text)).toEqual(sloganList);
  });

  test.each([
    [
      'fonts that the runs name',
      [
        [
          ['khÈu hiÖu: ', '.VnTimeH'],
          ['Kh«ng x¶ r¸c n¬i c«ng céng', '.VnTime'],
        ],
        [['Hieán maùu cöùu ngöôøi', 'VNI-Times']],
      ],
      ['KHẨU HIỆU: Không xả rác nơi công cộng', 'Hiến máu cứu người'],
    ],
    [
      'a font that only the style names',
      [[['Kh«ng x¶ r¸c n¬i c«ng céng']], [['HiÕn m¸u cøu ng\u00ad\u00eai']]],
      ['Không xả rác nơi công cộng', 'Hiến máu cứu người'],
    ],
    [
      'Unicode in an old font',
      [[['Không xả rác nơi công cộng', '.VnTime']], [['Hiến máu cứu người']]],
      ['Không xả rác nơi công cộng', 'Hiến máu cứu người'],
    ],
  ] as const)('a Word file with %s', async (_name, lines, expected) => {
    const { slogans, warnings } = await propose('a.docx', makeDocxInFonts(lines));
    expect(slogans.map(({ text }) => text)).toEqual(expected);
    expect(warnings.length).toBe(_name.startsWith('Unicode') ? 0 : 1);
  });

  test.each([
    ['TCVN3', 'Kh«ng x¶ r¸c n¬i c«ng céng\nHiÕn m¸u cøu ng­êi', 'TCVN3 (ABC)'],
    ['VNI', 'Khoâng xaû raùc nôi coâng coäng\nHieán maùu cöùu ngöôøi', 'VNI'],
  ])('in %s is converted, and says so', async (_name, text, encoding) => {
    const { slogans, warnings } = await propose('a.txt', Buffer.from(text, 'latin1'));
    expect(slogans.map((slogan) => slogan.text)).toEqual(['Không xả rác nơi công cộng', 'Hiến máu cứu người']);
    expect(warnings).toEqual([`Văn bản dùng bảng mã ${encoding}, đã được chuyển sang Unicode.`]);
    // The way back: the letters that the codes look like.
    const bytes = Buffer.from(text, 'latin1');
    const kept = await proposeImport({ fileName: 'a.txt', bytes, language: 'vi', keepsLetters: true });
    expect(kept.slogans.map((slogan) => slogan.text)).toEqual(text.replaceAll('\u00ad', '').split('\n'));
    expect(kept).toMatchObject({ warnings: [] });
    expect(kept.convertedFrom).toBeUndefined();
  });
});

test('a text as long as the limit is read at its beginning, with a word about it', async () => {
  const { number, warnings } = await propose('dai.txt', textOf('fire-safety.txt') + '\nLặp lại mãi. '.repeat(500_000));
  expect(number).toBe('05/KH-TTVH');
  expect(warnings).toContain('Tệp rất dài; Pano chỉ đọc 2 triệu ký tự đầu.');
});

describe('refused with one sentence:', () => {
  test('an empty file', () => expectRefusal(propose('trong.txt', ''), 'file-empty', ['trong.txt']));
  test('a file of blanks', () => expectRefusal(propose('trong.txt', ' \n\t\n'), 'file-empty', ['trong.txt']));

  test('a text that is neither a plan nor a list', () =>
    expectRefusal(propose('thu.txt', 'Kính gửi anh Nam,\n\nHôm qua tôi đã nhận được thư của anh.'), 'plan-not-found', [
      'thu.txt',
    ]));

  test('a table of numbers', () => expectRefusal(propose('so.csv', '1;2\n3;4'), 'plan-not-found', ['so.csv']));

  test('a text of 200 MB, by its size alone', () =>
    // Filled with zeros it is no text either: only the size can be what refuses it.
    expectRefusal(
      proposeImport({ fileName: 'lon.txt', bytes: new Uint8Array(200 * 1024 ** 2), language: 'vi' }),
      'file-too-large',
      ['lon.txt', '200 MB', '20 MB'],
    ));

  test('a Word file over its limit', () => {
    const bytes = new Uint8Array(50 * 1024 ** 2 + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    return expectRefusal(proposeImport({ fileName: 'lon.docx', bytes, language: 'vi' }), 'file-too-large', ['51 MB', '50 MB']);
  });

  test('a picture in place of a text', () =>
    expectRefusal(propose('anh.txt', twoColors('png')), 'file-kind-unknown', ['anh.txt']));
  test('a text that calls itself a Word file', () => expectRefusal(propose('a.docx', 'KẾ HOẠCH'), 'docx-broken', ['a.docx']));

  test('a Word file cut in half', () => {
    const whole = makeDocx(textOf('fire-safety.txt'));
    return expectRefusal(propose('a.docx', whole.subarray(0, whole.length / 2)), 'docx-broken', ['a.docx']);
  });

  test('a zip that is no Word file', () =>
    expectRefusal(propose('a.docx', makeZip([{ name: 'readme.txt', bytes: 'hello' }])), 'docx-broken', ['a.docx']));
});

describe('refused as an unsafe Word file:', () => {
  const zeros = Buffer.alloc(30 * 1024 ** 2);
  test.each([
    ['a bomb: one part that grows a thousandfold', makeDocx('x', [{ name: 'word/media/a.bin', bytes: zeros }])],
    ['a bomb that lies about its size', makeDocx('x', [{ name: 'word/media/a.bin', bytes: zeros, claimedSize: 1000 }])],
    ['more than 5,000 parts', makeZip(Array.from({ length: 5001 }, (_, at) => ({ name: `word/${at}.xml`, bytes: '<a/>' })))],
    ['a name that leaves the folder', makeDocx('x', [{ name: '../../etc/passwd', bytes: 'x' }])],
    ['an absolute name', makeDocx('x', [{ name: '/etc/passwd', bytes: 'x' }])],
    ['a name with a backslash', makeDocx('x', [{ name: 'word\\..\\..\\a', bytes: 'x' }])],
    ['the same name twice', makeDocx('x', [{ name: 'word/document.xml', bytes: 'x' }])],
    ['a symbolic link', makeDocx('x', [{ name: 'word/link', bytes: '/etc/passwd', attributes: 0xa1ff0000 }])],
    [
      'entities that would expand',
      makeDocx('x', [{ name: 'word/styles.xml', bytes: '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]><a>&b;</a>' }]),
    ],
  ])('%s', (_name, bytes) => expectRefusal(propose('bom.docx', bytes), 'docx-unsafe', ['bom.docx']));

  test('parts that are each honest but too much together', async () => {
    // Noise does not compress, and its next copy lies beyond what deflate looks back; zeros between keep the file under 50 MB.
    const noise = Buffer.concat(Array.from({ length: 41 }, (_, at) => createHash('sha512').update(String(at)).digest()));
    const block = Buffer.concat([noise, Buffer.alloc(40_000 - noise.length)]);
    const part = Buffer.concat(Array.from({ length: 660 }, () => block));
    expect(part.length / deflateRawSync(part).length).toBeLessThan(50);
    const parts = Array.from({ length: 9 }, (_, at) => ({ name: `word/media/${at}.bin`, bytes: part }));
    const bytes = makeDocx('x', parts);
    expect(bytes.length).toBeLessThan(50 * 1024 ** 2);
    await expectRefusal(propose('to.docx', bytes), 'docx-unsafe', ['to.docx']);
  });
});
