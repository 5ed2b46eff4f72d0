// A page that fails while it is drawn takes nothing else with it. Here the browser gives no canvas to measure letters with.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { bannerDesign, element } from '../golden/designs.ts';
import { type EditorStudio, startEditorStudio } from './editor-studio.ts';

const banner: Design = {
  ...bannerDesign(),
  id: 'banner' as Design['id'],
  elements: [element('text', { text: 'Chào mừng', x: 500, y: 250, width: 5000, height: 300 })],
  themeId: 'theme-red' as Design['themeId'],
};

let studio: EditorStudio;
beforeAll(async () => {
  studio = await startEditorStudio([banner]);
});
afterAll(() => studio.close());

it('says so, leaves the other pages in use, and can be opened again', async () => {
  const page = await studio.open('banner');
  await page.addInitScript(() => {
    const { getContext } = OffscreenCanvas.prototype;
    OffscreenCanvas.prototype.getContext = () => null;
    addEventListener('mended', () => {
      OffscreenCanvas.prototype.getContext = getContext;
    });
  });
  await page.reload();
  const failure = page.getByRole('alert').getByText('This page cannot be shown');
  await failure.waitFor();
  await page.getByRole('link', { name: 'Playlists', exact: true }).click();
  await page.getByRole('heading', { name: 'Playlists', exact: true }).waitFor();
  expect(await failure.count()).toBe(0);

  await page.goBack();
  await failure.waitFor();
  await page.evaluate(() => dispatchEvent(new Event('mended')));
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.getByRole('application').locator('canvas').first().waitFor();
});
