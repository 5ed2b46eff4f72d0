// Does breaking lines grow with the text only as the text does? The time for a word in a long text against that in a short one,
// both in this run: 1 is linear. A slogan in many lines, a page set in a box, and one word without an end.
import { createFontkitMeasure } from '../../electron/host/print/fonts/fontkit-measure.ts';
import type { TextElement } from '../../slides/model/element.ts';
import { layoutText } from '../../slides/text/layout-text.ts';
import { wrapText } from '../../slides/text/wrap-text.ts';
import { element } from '../golden/designs.ts';

type Row = { label: string; ours: number; peer: number; ratio: number; unit: string };
type Work = { name: string; few: number; run: (size: number) => void };

const sentence = 'Thi đua lập thành tích chào mừng ngày thành lập ngành, phục vụ nhân dân tốt hơn mỗi ngày. ';
const wordsOfSentence = sentence.trim().split(' ').length;
const growth = [5, 25];
const runs = 5;

const measure = createFontkitMeasure();
const prose = (words: number) => sentence.repeat(words / wordsOfSentence);
const slogans = (words: number) => `${sentence.trim()}\n`.repeat(words / wordsOfSentence);
const boxed = (text: string, fit: 'fixed' | 'shrink') =>
  layoutText(element('text', { text, width: 1800, height: 1000, fit, fontSize: 40 }) as TextElement, measure);

const works: Work[] = [
  { name: 'one slogan on each line, broken in two', few: 800, run: (words) => wrapText(slogans(words), { lines: words / 10 }) },
  { name: 'a paragraph set at its size in a box', few: 800, run: (words) => boxed(prose(words), 'fixed') },
  { name: 'a paragraph made as small as its box', few: 800, run: (words) => boxed(prose(words), 'shrink') },
  { name: 'one word without an end', few: 4000, run: (letters) => boxed('a'.repeat(letters), 'shrink') },
];

export async function run(): Promise<{ name: string; rows: Row[] }> {
  const rows = works.flatMap(({ name, few, run: work }): Row[] => {
    work(few * (growth[0] ?? 1));
    const short = medianMs(() => work(few)) / few;
    return growth.map((times) => {
      const long = medianMs(() => work(few * times)) / (few * times);
      const label = `${name}: ${(few * times).toLocaleString('en')} against ${few.toLocaleString('en')}`;
      return { label, ours: long * 1000, peer: short * 1000, ratio: long / short, unit: 'µs each' };
    });
  });
  return { name: 'Line breaking: time for a word (or letter) in a long text beside a short one; ratio 1 is linear', rows };
}

function medianMs(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}
