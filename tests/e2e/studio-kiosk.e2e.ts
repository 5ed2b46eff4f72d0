// The studio's button that opens a screen full-size on this machine: only where Pano runs with windows of its own.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../standin/launch-shell.ts';
import { callFrom, createHome, type DesktopHome } from './desktop-app.ts';

let home: DesktopHome;
let shell: Shell;
let studio: Page;

beforeAll(async () => {
  home = await createHome();
  shell = await home.start();
  studio = await shell.page('/studio/');
  await studio.getByRole('navigation').first().waitFor();
});

afterAll(() => home.remove());

describe('the kiosk button of a screen', () => {
  it('opens the player of that screen in a window of its own, and says so', async () => {
    const [state] = await callFrom(studio)('screens.states', {});
    if (state === undefined) throw new Error('the sample library has no screen');
    const { id, name } = state.screen;
    await studio.getByRole('link', { name: 'Màn hình', exact: true }).click();
    const card = studio.getByRole('article').filter({ has: studio.getByRole('heading', { name, exact: true }) });
    await card.getByRole('button', { name: 'Mở toàn màn hình tại máy này' }).click();
    const player = await shell.page('/player/');
    expect(player.url()).toContain(`screen=${id}`);
    await studio.getByText(`Đã mở trình phát toàn màn hình của “${name}”.`).waitFor();
    await expect
      .poll(async () => (await callFrom(studio)('screens.states', {})).find(({ screen }) => screen.id === id)?.showing, {
        timeout: 20_000,
      })
      .toBeTruthy();
    await card.getByText('Đã kết nối').waitFor();
  });
});
