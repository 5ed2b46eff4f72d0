// Word files whose styles name the fonts: what was typed in `.VnTimeH` is read as the capitals that it shows.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../electron/host/import/read-docx.ts';
import { decodeRuns } from '../../../../slides/plan/decode-paste.ts';
import { makeDocx, makeDocxInStyles } from './make-zip.ts';

/** `tr­êng häc` is “trường học” in TCVN3. */
const typed = 'tr\u00ad\u00eang häc';
const fonts = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
const style = (type: string, id: string, inside: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
const defaults = (inside: string) => `<w:docDefaults><w:rPrDefault>${inside}</w:rPrDefault></w:docDefaults>`;
const run = (own = '', text = typed) =>
  `<w:r>${own === '' ? '' : `<w:rPr>${own}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, id = '') =>
  `<w:p>${id === '' ? '' : `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`}${inside}</w:p>`;
const rStyle = (id: string) => `<w:rStyle w:val="${id}"/>`;
const rFonts = (attributes: string) => `<w:rFonts ${attributes}/>`;
const table = (inside: string, id: string) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/></w:tblPr><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;

async function fontsOf(body: string, styles: string): Promise<string[]> {
  const runs = await readDocx({ fileName: 'a.docx', bytes: makeDocxInStyles(body, styles) });
  return runs.filter(({ text }) => text.trim() !== '').map(({ font }) => font);
}

async function decoded(body: string, styles: string): Promise<string> {
  const bytes = makeDocxInStyles(body, styles);
  return decodeRuns(await readDocx({ fileName: 'a.docx', bytes })).text.trim();
}

describe('the font of a run is', () => {
  const normal = style('paragraph', 'Normal', fonts('.VnTime'), 'w:default="1"');
  const title = style('paragraph', 'Title', `${basedOn('Normal')}${fonts('.VnTimeH')}`);
  const heading = style('paragraph', 'Heading', basedOn('Title'));
  const strong = style('character', 'Strong', fonts('VNI-Times'));
  const emphasis = style('character', 'Emphasis', basedOn('Strong'));
  const plain = style('character', 'Plain', '');
  const grid = style('table', 'Grid', fonts('.VnArial'));
  const all = [defaults(fonts('.VnDefault')), normal, title, heading, strong, emphasis, plain, grid].join('');
  const withoutNormal = [defaults(fonts('.VnDefault')), style('paragraph', 'Normal', '', 'w:default="1"'), grid].join('');

  it.each<[string, string, string, string]>([
    ['its own', paragraph(run(rFonts('w:ascii="Arial"')), 'Title'), all, 'Arial'],
    ['that of its character style', paragraph(run(rStyle('Strong')), 'Title'), all, 'VNI-Times'],
    ['that of the style that this is based on', paragraph(run(rStyle('Emphasis')), 'Title'), all, 'VNI-Times'],
    ['that of its paragraph’s style', paragraph(run(), 'Title'), all, '.VnTimeH'],
    ['also under a character style without a font', paragraph(run(rStyle('Plain')), 'Title'), all, '.VnTimeH'],
    ['that of the style that this one is based on', paragraph(run(), 'Heading'), all, '.VnTimeH'],
    ['that of the usual style', paragraph(run()), all, '.VnTime'],
    ['also for a style that is not there', paragraph(run(), 'Nowhere'), all, '.VnTime'],
    ['that of the usual style, in a table too', table(paragraph(run()), 'Grid'), all, '.VnTime'],
    ['that of the table’s style', table(paragraph(run()), 'Grid'), withoutNormal, '.VnArial'],
    ['the document’s', paragraph(run()), withoutNormal, '.VnDefault'],
    ['nobody’s', paragraph(run()), '', ''],
  ])('%s', async (_whose, body, styles, font) => {
    expect(await fontsOf(body, styles)).toEqual([font]);
  });

  it('none of an old kind where a theme gives it', async () => {
    const theme = `<w:rPr>${rFonts('w:ascii=".VnTime" w:asciiTheme="minorHAnsi"')}</w:rPr>`;
    expect(await fontsOf(paragraph(run(), 'T'), `${all}${style('paragraph', 'T', theme)}`)).toEqual(['']);
  });

  it('that for other letters, where none is named for those of English', async () => {
    const other = `<w:rPr>${rFonts('w:hAnsi=".VnTime"')}</w:rPr>`;
    expect(await fontsOf(paragraph(run(), 'T'), style('paragraph', 'T', other))).toEqual(['.VnTime']);
  });

  it('found even where styles are based on each other in a circle', async () => {
    const circle = style('paragraph', 'A', basedOn('B')) + style('paragraph', 'B', basedOn('A'));
    expect(await fontsOf(paragraph(run(), 'A'), `${defaults(fonts('.VnTime'))}${circle}`)).toEqual(['.VnTime']);
  });

  it('each one’s own in a paragraph of several', async () => {
    const body = paragraph(run() + run(rStyle('Strong')) + run(), 'Title') + paragraph(run());
    expect(await fontsOf(body, all)).toEqual(['.VnTimeH', 'VNI-Times', '.VnTimeH', '.VnTime']);
  });
});

it('text in a style of .VnTimeH is read as capitals, and beside it the usual style stays as it is', async () => {
  const styles = style('paragraph', 'Normal', fonts('.VnTime'), 'w:default="1"') + style('paragraph', 'Title', fonts('.VnTimeH'));
  const body = paragraph(run(), 'Title') + paragraph(run());
  expect((await decoded(body, styles)).split('\n\n')).toEqual(['TRƯỜNG HỌC', 'trường học']);
});

it('Unicode in a style of an old font stays, and nothing is said to have been decoded', async () => {
  const body = paragraph(`${run('', 'trường học số ')}${run('', '12/2026')}`, 'Title');
  const bytes = makeDocxInStyles(body, style('paragraph', 'Title', fonts('.VnTime')));
  const read = decodeRuns(await readDocx({ fileName: 'a.docx', bytes }));
  expect({ ...read, text: read.text.trim() }).toEqual({ text: 'trường học số 12/2026', encoding: null });
});

it('a file without styles is read all the same; one whose styles are broken is not whole', async () => {
  const whole = await readDocx({ fileName: 'a.docx', bytes: makeDocx('một') });
  expect(whole.map(({ text }) => text).join('')).toBe('một\n\n');
  const broken = makeDocxInStyles(paragraph(run()), '<w:style></w:wrong>');
  await expect(readDocx({ fileName: 'a.docx', bytes: broken })).rejects.toMatchObject({ code: 'docx-broken' });
});
