// The office's own words decide where lines break in whatever leaves the host: exports, thumbnails, what screens get.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../electron/host/print/fonts/fontkit-measure.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { compoundsWith } from '../../../../slides/text/compounds.ts';
import { layoutText } from '../../../../slides/text/layout-text.ts';
import { designOf, text } from '../../../slides/design/sample.ts';
import { firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

const words = ['mỏ cày bắc hà'];
const own = { text: 'trung tâm mỏ cày bắc hà', fit: 'fixed', fontSize: 40, width: 340, height: 500 };
let test: HostForTest;
let design: Design;

beforeAll(async () => {
  test = await hostForTest();
  const { document } = await test.staff('settings.get', {});
  design = { ...designOf([text('words', own)]), themeId: document.defaultThemeId };
  await test.staff('designs.save', { document: design, baseRevision: 0 });
});
afterAll(() => test.close());

async function keepWords(compounds: string[]): Promise<void> {
  const { document, revision } = await test.staff('settings.get', {});
  await test.staff('settings.save', { document: { ...document, compounds }, baseRevision: revision });
}

const exported = async () => {
  const { bytes } = await test.staff('exports.design', { id: design.id, options: { format: 'svg' } });
  return Buffer.from(bytes).toString();
};
const thumbnail = async () => {
  const answer = await test.host.serveFile(new Request(`http://pano/thumb/${design.id}-1.png?w=320`), {
    role: 'staff',
    screenId: null,
    address: 'test',
  });
  return { etag: answer.headers.get('etag'), png: Buffer.from(await answer.arrayBuffer()).toString('base64') };
};

describe('the office’s own words', () => {
  it('hold lines together in exports and thumbnails from the moment they are kept', async () => {
    const measure = createFontkitMeasure();
    const [element] = design.elements;
    if (element?.kind !== 'text') throw new Error('not a text');
    const lines = (compounds: string[]) => layoutText(element, measure, compoundsWith(compounds)).lines.map((line) => line.text);
    expect(lines([])).not.toEqual(lines(words));

    const [svg, small] = [await exported(), await thumbnail()];
    await keepWords(words);
    expect(await exported()).not.toBe(svg);
    const after = await thumbnail();
    expect(after.etag).not.toBe(small.etag);
    expect(after.png).not.toBe(small.png);
    await keepWords([]);
    expect(await exported()).toBe(svg);
    expect(await thumbnail()).toEqual(small);
  });

  it('go to every screen, which learns of a change', async () => {
    const screenId = await firstScreenId(test.staff);
    const before = await test.staff('screens.bundle', { screenId });
    expect(before?.compounds).toEqual([]);
    const heard: string[] = [];
    const stop = test.host.subscribe('screen', ({ name }) => heard.push(name));
    await keepWords(words);
    stop();
    expect(heard).toContain('bundle.changed');
    const after = await test.staff('screens.bundle', { screenId });
    expect(after?.compounds).toEqual(words);
    expect(after?.hash).not.toBe(before?.hash);
  });
});
