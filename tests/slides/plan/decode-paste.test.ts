// A paste is decoded by the names of its fonts, by its syllables, or not at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingOfFont, decodePaste } from '../../../slides/plan/decode-paste.ts';
import { fontRuns } from '../../../slides/plan/paste-fonts.ts';
import civic from '../text/linebreak-civic.json' with { type: 'json' };
import tables from './legacy-tables.json' with { type: 'json' };

const slogans = [...civic.tuned, ...civic.heldOut].map((marked) => marked.replace(' | ', ' ').replaceAll('_', ' '));

/** The other way round, from the tables of the two standards and not from the code that decodes. */
const fromBytes = (codes: Record<string, string>) =>
  new Map(Object.entries(codes).map(([byte, letter]) => [letter, String.fromCharCode(Number.parseInt(byte, 16))]));
const toTcvn3 = fromBytes(tables.tcvn3);
const toVni = new Map(Object.entries(tables.vni).map(([code, letter]) => [letter, code]));
const encode = (text: string, table: Map<string, string>) => [...text].map((letter) => table.get(letter) ?? letter).join('');

describe('by its syllables', () => {
  it.each(slogans)('finds %s in TCVN3 and in VNI, and leaves its Unicode alone', (slogan) => {
    const hasMarks = /[^\0-\x7f]/.test(slogan);
    expect(decodePaste({ text: slogan })).toEqual({ text: slogan, decoded: null });
    // TCVN3 has no capitals with tone marks; they are typed as small letters of a font of capitals.
    const small = slogan.toLowerCase();
    const tcvn3 = encode(small, toTcvn3);
    if (hasMarks) expect(decodePaste({ text: tcvn3 })).toEqual({ text: small, decoded: { encoding: 'tcvn3', original: tcvn3 } });
    for (const own of [slogan, slogan.toUpperCase()]) {
      const vni = encode(own, toVni);
      if (hasMarks) expect(decodePaste({ text: vni })).toEqual({ text: own, decoded: { encoding: 'vni', original: vni } });
    }
  });

  it.each([
    'Safety at work',
    'Café Zürich, Łódź',
    'Größe über alles: Straße, Müll, Öl',
    'São Paulo é a maior cidade do país',
    'Où est la bibliothèque ? Déjà vu à Nîmes',
    'Señor Muñoz vive en España',
    'Smørrebrød på Østerbro',
    '中文 русский ελληνικά',
    '½ lít, 30 °C, § 5, © 2026',
    '',
  ])('leaves %j alone', (text) => {
    expect(decodePaste({ text })).toEqual({ text, decoded: null });
  });

  it('puts marks and letters together without a word about it', () => {
    const whole = 'Việt Nam đẹp ấm';
    expect(decodePaste({ text: whole.normalize('NFD') })).toEqual({ text: whole, decoded: null });
    // Windows-1258 has ê and a dot below of its own.
    expect(decodePaste({ text: 'Vi\u00ea\u0323t' })).toEqual({ text: 'Việt', decoded: null });
  });

  it('knows the ư of TCVN3, which is a soft hyphen', () => {
    expect(decodePaste({ text: 'TiÕt kiÖm n\u00adíc' }).text).toBe('Tiết kiệm nước');
  });
});

describe('by its fonts', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', isUpperCase: false }],
    ['.VnTimeH', { encoding: 'tcvn3', isUpperCase: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', isUpperCase: true }],
    ['VNI-Times', { encoding: 'vni', isUpperCase: false }],
    ['VNI Helve', { encoding: 'vni', isUpperCase: false }],
    ['Vni-Book', { encoding: 'vni', isUpperCase: false }],
    ['Times New Roman', null],
    ['Be Vietnam Pro', null],
    ['', null],
  ])('%s', (font, expected) => {
    expect(codingOfFont(font)).toEqual(expected);
  });

  it.each([
    ['a span', `<span style='font-family:".VnTime"'>n&shy;íc</span>`, 'n\u00adíc', 'nước'],
    ['a font of capitals', `<p style="font-family: .VnTimeH">th«ng b¸o</p>`, 'th«ng b¸o', 'THÔNG BÁO'],
    ['capitals without marks', `<p style="font-family: '.VnTimeH'">ban tin</p>`, 'ban tin', 'BAN TIN'],
    ['the old font tag', '<font face="VNI-Times">nöôùc</font>', 'nöôùc', 'nước'],
    [
      'a style sheet',
      '<style>p.MsoNormal{margin:0;font-family:".VnTime"}</style><p class=MsoNormal>®Êt n\u00adíc</p>',
      '®Êt n\u00adíc',
      'đất nước',
    ],
    [
      'two fonts in one text',
      `<p><span style='font-family:"Times New Roman"'>Số 5: </span><span style='font-family:".VnTimeH"'>viÖt</span>\n<span style='font-family:"VNI-Times"'>nöôùc</span></p>`,
      'Số 5: viÖt nöôùc',
      'Số 5: VIỆT nước',
    ],
    ['a letter cut in two by tags', '<b style="font-family:VNI-Times">ñe<i>ï</i>p</b>', 'ñeïp', 'đẹp'],
    ['letters of the private area', '<p style="font-family:.VnTime">vi\uf0d6t</p>', 'vi\uf0d6t', 'việt'],
  ])('%s', (_what, html, text, expected) => {
    const made = decodePaste({ text, html });
    expect(made.text).toBe(expected);
    expect(made.decoded?.original).toBe(text);
  });

  it.each([
    ['Unicode that only wears the font', '<p style="font-family:.VnTime">Đất nước âm vang</p>', 'Đất nước âm vang'],
    ['another text than the plain one', '<p style="font-family:.VnTime">café</p>', 'déjà'],
    ['a font of today', '<p style="font-family:Arial">Zürich</p>', 'Zürich'],
    ['no font', '<p>Zürich</p>', 'Zürich'],
  ])('leaves alone: %s', (_what, html, text) => {
    expect(decodePaste({ text, html })).toEqual({ text, decoded: null });
  });

  it('takes any HTML beside any text, and keeps what it cannot tell', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('<p>', '</p>', '<', '&amp;', '<style>', '<span style="font-family:', '.VnTime', '">'),
          ),
        ),
        fc.stringMatching(/^[ -~]*$/),
        (pieces, text) => {
          const html = pieces.join('');
          fontRuns(html);
          expect(decodePaste({ text, html: `${html}<p>~other~</p>` }).text).toBe(text);
        },
      ),
    );
  });
});
