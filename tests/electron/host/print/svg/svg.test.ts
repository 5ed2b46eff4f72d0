// An SVG as another program gets it: well-formed, of true size, complete in itself. tests/golden/svg.e2e.ts holds what it looks like.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import { bannerDesign, design, element, testTheme } from '../../../../golden/designs.ts';
import { photoPicture, readTestMedia } from '../../../../golden/pictures.ts';
import { goldenScenes } from '../../../../golden/scenes.ts';

async function exportSvg(one: Design, size: { widthPx?: number; heightPx?: number } = {}) {
  const file = await exportDesign({
    design: one,
    theme: testTheme,
    readMedia: readTestMedia,
    options: { format: 'svg', ...size },
    language: 'vi',
  });
  return { ...file, svg: Buffer.from(file.bytes).toString() };
}

/** The names of elements that are open at the end, or closed in the wrong order. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, isEnd, name = '', isEmpty] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (isEnd === '/' && open.pop() !== name) return [name];
    if (isEnd === '' && isEmpty === '') open.push(name);
  }
  return open;
}

describe('an SVG', () => {
  it('of the banner has its true size, its letters as outlines, and a name that says so', async () => {
    const { svg, fileName, type } = await exportSvg(bannerDesign());
    expect(svg).toContain('width="6000mm" height="800mm" viewBox="0 0 6000 800"');
    expect(svg).not.toMatch(/<text|font-family/);
    expect(fileName).toBe('BangRon_6000x800mm_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.svg');
    expect(type).toBe('image/svg+xml');
  });

  it('of a slide is as large in pixels as the slide', async () => {
    expect((await exportSvg(design({}, []))).svg).toContain('width="960px" height="540px" viewBox="0 0 960 540"');
  });

  it('in the size of a network has the whole page in the middle, its background all around', async () => {
    const { svg } = await exportSvg(design({}, []), { widthPx: 1080, heightPx: 1920 });
    expect(svg).toContain('width="1080px" height="1920px" viewBox="0 -583.3333 960 1706.6667"');
    expect(svg).toMatch(/<rect x="0" y="-583.3333" width="960" height="1706.6667" fill="[^"]+"\/>/);
  });

  it('is one picture for a screen reader, named by its title and its description', async () => {
    const { svg } = await exportSvg(bannerDesign());
    expect(svg).toContain('role="img" aria-labelledby="title description">');
    expect(svg).toMatch(/<title id="title">Toàn dân[^<]*<\/title>\n<desc id="description">Toàn dân[^<]*đẹp\.<\/desc>/);
    expect((await exportSvg(design({}, []))).svg).toContain('aria-labelledby="title">');
  });

  it.each(Object.entries(goldenScenes))('of %s is sound, and asks for nothing outside of itself', async (name, one) => {
    const { svg } = await exportSvg({ ...one, name: `${name} <&> “\u0007”` });
    expect(svg).toContain('&lt;&amp;&gt; “ ”</title>');
    expect(unbalanced(svg)).toEqual([]);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, link = ''] of svg.matchAll(/(?:xlink:href="|url\()([^")]{1,40})/g)) {
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
      else expect(link).toMatch(/^data:image\//);
    }
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('has a picture that is shown twice in it once', async () => {
    const picture = (x: number) => element('picture', { x, mediaId: photoPicture.media.id });
    const { svg } = await exportSvg(design({}, [picture(0), picture(300)]));
    expect(svg.match(/<image /g)).toHaveLength(1);
    expect(svg.match(/<use /g)).toHaveLength(2);
  });

  it('is the same file every time, and opens as a picture', async () => {
    const [one, other] = [await exportSvg(bannerDesign()), await exportSvg(bannerDesign())];
    expect(one.svg).toBe(other.svg);
    const canvas = createCanvas(600, 80);
    canvas.getContext('2d').drawImage(await loadImage(one.bytes), 0, 0, 600, 80);
    expect([...canvas.getContext('2d').getImageData(5, 5, 1, 1).data]).toEqual([0xc8, 0x10, 0x2e, 255]);
  });
});
