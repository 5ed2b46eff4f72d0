// The desktop app at work: studio, save dialog, schedule and lobby screen, through its real main process and real pages.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedExitCode } from '../../electron/desktop/exit-code.ts';
import type { Call } from '../../slides/api/contract.ts';
import { scheduleEntry } from '../../slides/model/schedule.ts';
import type { Shell } from '../standin/launch-shell.ts';
import { runPanoJson } from '../support/run-pano.ts';
import { answerSaveDialogs, callFrom, createHome, type DesktopHome } from './desktop-app.ts';

let home: DesktopHome;
let shell: Shell;
let studio: Page;
let call: Call;

async function open(): Promise<void> {
  shell = await home.start();
  studio = await shell.page('/studio/');
  await studio.getByRole('navigation').first().waitFor();
  call = callFrom(studio);
}

beforeAll(async () => {
  home = await createHome();
  await open();
});
afterAll(() => home.remove());

describe('the studio', () => {
  it('opens in the system’s language with a sample library that it has made', async () => {
    const designs = await call('designs.list', {});
    expect(designs.length).toBeGreaterThan(5);
    await studio
      .getByText(designs[0]?.name ?? '')
      .first()
      .waitFor();
    expect(await studio.getByText('Thiết kế', { exact: true }).count()).toBeGreaterThan(0);
    expect((await call('library.describe', {})).folder).toBe(home.libraryFolder);
    expect(await call('host.describe', {})).toMatchObject({
      runtime: 'desktop',
      role: 'staff',
      canSaveAs: true,
      canOpenKiosk: true,
    });
  });

  it('shows the thumbnails over the app’s own protocol', async () => {
    await studio.waitForFunction(() =>
      [...document.images].some(({ src, naturalWidth }) => src.includes('/thumb/') && naturalWidth > 0),
    );
  });

  it('is led by the menu without loading anew', async () => {
    await studio.evaluate(() => Object.assign(window, { isSame: true }));
    await shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-schedule')?.click(), null);
    await studio.waitForFunction(() => location.hash === '#/schedule');
    expect(await studio.evaluate(() => 'isSame' in window)).toBe(true);
    const labels = await shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label), null);
    expect(labels).toEqual(['Tệp', 'Sửa', 'Đi tới', 'Hiển thị', 'Cửa sổ', 'Trợ giúp']);
  });

  it('has its menu in the other language as soon as the office has', async () => {
    const { document, revision } = await call('settings.get', {});
    const saved = await call('settings.save', { document: { ...document, language: 'en' }, baseRevision: revision });
    const first = () => shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label, null);
    await expect.poll(first).toBe('File');
    await call('settings.save', { document, baseRevision: saved.revision });
    await expect.poll(first).toBe('Tệp');
  });

  it('hears what happened from the host', async () => {
    const [design] = await call('designs.list', {});
    if (design === undefined) throw new Error('the sample library has no design');
    await studio.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.pano?.onEvent((event) => void heard.push(JSON.stringify(event)));
    });
    const stored = await call('designs.get', { id: design.id });
    const { revision } = await call('designs.save', { document: stored.document, baseRevision: stored.revision });
    await studio.waitForFunction(
      (text) => (window as unknown as { heard: string[] }).heard.includes(text),
      JSON.stringify({ name: 'document.saved', payload: { kind: 'designs', id: design.id, revision } }),
    );
  });
});

describe('edit → save → reopen', () => {
  it('finds on the next start what was changed on the canvas', async () => {
    const slide = (await call('designs.list', {})).find(({ kind }) => kind === 'slide');
    if (slide === undefined) throw new Error('the sample library has no slide');
    const before = await call('designs.get', { id: slide.id });
    await studio.evaluate((id) => {
      location.hash = `#/designs/${id}`;
    }, slide.id);
    await studio.locator('canvas').first().waitFor();
    await studio.keyboard.press('Control+a');
    await studio.keyboard.press('ArrowRight');
    await studio.keyboard.press('ArrowRight');
    await expect.poll(async () => (await call('designs.get', { id: slide.id })).revision).toBeGreaterThan(before.revision);
    const after = await call('designs.get', { id: slide.id });
    expect(after.document.elements).not.toEqual(before.document.elements);

    await shell.end();
    await open();
    expect(await call('designs.get', { id: slide.id })).toEqual(after);
  });
});

describe('banner → PDF', () => {
  it('goes through the system’s save dialog, whole and of true size', async () => {
    const banner = (await call('designs.list', {})).find(({ kind }) => kind === 'banner');
    if (banner === undefined) throw new Error('the sample library has no banner');
    const file = path.join(home.folder, 'băng rôn.pdf');
    const suggested = await answerSaveDialogs(shell, file);
    await studio.evaluate(() => {
      location.hash = '#/designs';
    });
    await studio
      .getByRole('button', { name: `“${banner.name}”` })
      .first()
      .click();
    await studio.getByRole('menuitem', { name: 'Xuất…' }).click();
    await studio.getByRole('dialog').getByRole('button', { name: 'Xuất PDF' }).click();
    await expect.poll(() => readdir(home.folder)).toContain('băng rôn.pdf');

    const pdf = await readFile(file);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeLessThan(100 * 1024);
    const facts = execFileSync('pdfinfo', ['-box', file], { encoding: 'utf8' });
    const box = /TrimBox:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(facts)?.slice(1).map(Number) ?? [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
    const userUnit = Number(/UserUnit\s+([\d.]+)/.exec(pdf.toString('latin1'))?.[1] ?? 1);
    const points = (mm: number) => (mm / 25.4) * 72;
    expect([(x1 - x0) * userUnit, (y1 - y0) * userUnit]).toEqual([
      expect.closeTo(points(banner.page.width), 0),
      expect.closeTo(points(banner.page.height), 0),
    ]);
    const [name] = await suggested();
    expect(path.dirname(name ?? '')).toBe(path.join(home.folder, 'Documents'));
    expect(path.extname(name ?? '')).toBe('.pdf');
  });

  it('writes nothing when the person cancels, and never leaves the folder that was suggested', async () => {
    const suggested = await answerSaveDialogs(shell, null);
    const bytes = new Uint8Array([1]);
    expect(await call('files.saveAs', { fileName: '../../.bashrc', bytes })).toEqual({ path: null });
    expect(await call('files.saveAs', { fileName: 'C:\\Windows\\evil.exe', bytes })).toEqual({ path: null });
    const documents = path.join(home.folder, 'Documents');
    expect(await suggested()).toEqual([path.join(documents, '.bashrc'), path.join(documents, 'evil.exe')]);
  });

  it('says in one sentence when the chosen place cannot be written', async () => {
    await answerSaveDialogs(shell, path.join(home.folder, 'no such folder', 'a.pdf'));
    await expect(call('files.saveAs', { fileName: 'a.pdf', bytes: new Uint8Array([1]) })).rejects.toMatchObject({
      code: 'folder-missing',
    });
  });
});

describe('schedule → lobby screen', () => {
  it('shows in a kiosk window what the schedule says, painted and full size', async () => {
    const [state] = await call('screens.states', {});
    const slides = (await call('designs.list', {})).filter(({ kind }) => kind === 'slide');
    const [playlist] = await call('playlists.list', {});
    const slide = slides.at(-1);
    if (state === undefined || playlist === undefined || slide === undefined)
      throw new Error('the sample library lacks a screen');
    const item = { id: 'only', designId: slide.id, durationMs: 5000 };
    const list = { ...playlist.document, id: 'urgent-list', name: 'Khẩn', items: [item] };
    await call('playlists.save', { document: list as typeof playlist.document, baseRevision: 0 });
    const entry = scheduleEntry.parse({
      id: 'urgent-now',
      name: 'Khẩn',
      playlistId: 'urgent-list',
      screenIds: [state.screen.id],
      startDate: '2020-01-01',
      endDate: '2099-12-31',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      from: '00:00',
      to: '00:00',
      band: 'urgent',
      priority: 100,
      isEnabled: true,
    });
    await call('entries.save', { document: entry, baseRevision: 0 });
    await call('screens.openKiosk', { screenId: state.screen.id });

    const player = await shell.page('/player/');
    await player.waitForFunction((id) => document.body.dataset.showing === id, slide.id, { timeout: 60_000 });
    const host = await callFrom(player)('host.describe', {});
    expect(host).toMatchObject({ role: 'screen', canSaveAs: false, canOpenKiosk: false });

    // And follows the schedule when it changes meanwhile.
    const other = slides[0];
    if (other === undefined) throw new Error('the sample library has one slide only');
    const changed = { ...list, items: [{ ...item, designId: other.id }] };
    await call('playlists.save', { document: changed as typeof playlist.document, baseRevision: 1 });
    await player.waitForFunction((id) => document.body.dataset.showing === id, other.id, { timeout: 60_000 });
    const picture = process.env.PANO_PICTURES;
    if (picture !== undefined) await player.screenshot({ path: path.join(picture, 'desktop-kiosk.png') });
  });
});

describe('the command line beside the open app', () => {
  it('works in the library that the app has open', async () => {
    const file = path.join(home.folder, 'list.txt');
    await writeFile(file, 'Giữ gìn vệ sinh nơi công cộng\nKhông hút thuốc trong toà nhà\n');
    const imported = ['import', file, '--kinds', 'poster', '--library', home.libraryFolder];
    const made = await runPanoJson<{ designs: { id: string; name: string }[] }>(imported);
    expect(made.designs).toHaveLength(2);
    const listed = await callFrom(await shell.page('/studio/'))('designs.list', {});
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(made.designs.map(({ id }) => id)));
  });
});

describe('a second start', () => {
  it('ends at once and brings the first to the front', async () => {
    await shell.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/studio/'));
      window?.minimize();
    }, null);
    const second = await home.start();
    expect(await second.ended).toBe(0);
    const isBack = () =>
      shell.evaluate(({ BrowserWindow }) => {
        const windows = BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.getURL().includes('/studio/'));
        return windows.map((window) => [window.isMinimized(), window.isFocused()]);
      }, null);
    await expect.poll(isBack).toEqual([[false, true]]);
  });

  it('cannot use a library that another Pano has open, and says so', async () => {
    const other = await home.start(`--user-data-dir=${path.join(home.folder, 'other-user')}`, `--library=${home.libraryFolder}`);
    expect(await other.ended).toBe(failedExitCode);
    expect(other.output()).toContain('Thư viện này đang mở trong một Pano khác');
  });

  it('makes no library where one was named and is missing', async () => {
    const missing = path.join(home.folder, 'nothing here');
    const other = await home.start(`--user-data-dir=${path.join(home.folder, 'third-user')}`, `--library=${missing}`);
    expect(await other.ended).toBe(failedExitCode);
    expect(other.output()).toContain('Không có thư viện Pano');
    expect(await readdir(home.folder)).not.toContain('nothing here');
  });
});
