// The studio's main flows as people do them, in a real Chromium over the real node host.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenId } from '../../slides/model/id.ts';
import { emptyDocuments } from '../../slides/template/empty-library.ts';
import { openStudio, type Studio } from './studio-window.ts';

const slogan = 'Đoàn kết - Kỷ cương - Nêu gương - Hành động';
const lobby = screenId.parse('lobby');
const plan = path.resolve(import.meta.dirname, '../fixtures/import/ke-hoach-44.txt');

let studio: Studio;
let page: Page;

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const goTo = (area: string) => page.getByRole('link', { name: area, exact: true }).click();
const until = (holds: () => Promise<boolean>) => expect.poll(holds).toBe(true);

beforeAll(async () => {
  studio = await openStudio([
    ...emptyDocuments({ language: 'en', timeZone: 'Asia/Ho_Chi_Minh', officeName: 'Civic office' }),
    {
      kind: 'screens',
      document: { id: lobby, name: 'Lobby', place: '', widthPx: 1920, heightPx: 1080, rotation: 0, defaultPlaylistId: null },
    },
  ]);
  page = await studio.open();
});

afterAll(() => studio.close());

describe('from a slogan', () => {
  it('to the screen in three clicks, and to the banner PDF in two more', async () => {
    await page.getByRole('textbox', { name: 'Slogans' }).fill(slogan);
    await button('Make designs').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make designs' }).click();
    await button(/^Show on “Lobby”/).click();
    await page.getByText('Now playing on “Lobby”.').waitFor();

    const program = await studio.call('program.at', { screenId: lobby, atMs: Date.now() });
    expect(program.items[0]?.name).toBe(slogan);

    await button(`Export “${slogan} (Banner)”`).click();
    const download = page.waitForEvent('download');
    await button('Export PDF').click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const designs = await studio.call('designs.list', {});
    expect(designs.map(({ kind }) => kind).sort()).toEqual(['banner', 'poster', 'slide']);
    await until(async () => (await page.getByRole('article').count()) === 3);
  });

  it('through a playlist of its own and the schedule to the program, with the reason', async () => {
    await goTo('Playlists');
    await button('New playlist').first().click();
    await button('Add designs').first().click();
    await button(`Choose “${slogan}”`).click();
    await button('Add 1 design').click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('Civic week');
    await name.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();

    await button('Schedule it…').click();
    const form = page.getByRole('dialog');
    await form.getByText('Monday–Friday, 07:30–17:00').waitFor();
    await form.getByRole('button', { name: 'Every day' }).click();
    await form.getByRole('switch', { name: 'All day' }).click();
    await form.getByText('Urgent', { exact: true }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });

    const playlists = await studio.call('playlists.list', {});
    const civic = playlists.find(({ document }) => document.name === 'Civic week')?.document;
    expect(civic?.items).toHaveLength(1);
    const [entry] = await studio.call('entries.list', {});
    expect(entry?.document).toMatchObject({
      playlistId: civic?.id,
      screenIds: [lobby],
      band: 'urgent',
      from: '00:00',
      to: '00:00',
    });
    const { why } = await studio.call('program.at', { screenId: lobby, atMs: Date.now() });
    expect(why.map(({ verdict, name: reason }) => `${verdict} ${reason}`)).toContain('plays Civic week');

    await page.getByText('“Civic week” plays.').waitFor();
    expect(await button(/^Civic week, 00:00–24:00$/).count()).toBeGreaterThan(0);
  });
});

describe('import', () => {
  it('proposes what the plan says, saves nothing before, and makes what was ticked', async () => {
    const before = await studio.call('designs.list', {});
    await goTo('Designs');
    await button('Import').click();
    await page.locator('input[type=file]').setInputFiles(plan);
    const form = page.getByRole('dialog');
    const title = form.getByRole('textbox', { name: 'Title of the campaign' });
    expect(await title.inputValue()).toMatch(/^Đẩy mạnh công tác tuyên truyền/);
    expect(await form.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('44-KH/ĐUS');
    expect(await studio.call('campaigns.list', {})).toEqual([]);
    expect(await studio.call('designs.list', {})).toHaveLength(before.length);

    await form.getByRole('button', { name: 'None' }).click();
    const wanted = form.getByRole('listitem').filter({ hasText: slogan }).first();
    await wanted.getByRole('checkbox').check();
    await title.fill('Plan 44');
    await form.getByText('Poster', { exact: true }).click();
    await form.getByRole('button', { name: /^Accept, make \d designs?$/ }).click();

    await page
      .getByRole('dialog')
      .getByText(/designs? (is|are) ready/)
      .waitFor();
    const [campaign] = await studio.call('campaigns.list', {});
    expect(campaign?.document).toMatchObject({ name: 'Plan 44', slogans: [slogan], number: '44-KH/ĐUS' });
    const made = (await studio.call('designs.list', {})).filter(({ campaignId }) => campaignId === campaign?.document.id);
    expect(made.map(({ kind }) => kind).sort()).toEqual(['banner', 'slide']);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Plan 44' }).waitFor();
    await page.getByRole('heading', { name: `“${slogan}”` }).waitFor();
  });

  it('says in one sentence why a file holds no plan, and stays where it was', async () => {
    await goTo('Designs');
    await button('Import').click();
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The file “notes.txt” is empty; nothing was imported.').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('designs', () => {
  it('come back after a delete', async () => {
    await goTo('Designs');
    await page.getByText('Posters', { exact: true }).click();
    await until(async () => (await page.getByRole('article').count()) === 1);
    await button(`More for “${slogan}”`).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByText('No design matches').waitFor();
    expect((await studio.call('designs.list', {})).some(({ kind }) => kind === 'poster')).toBe(false);
    await button('Undo').click();
    await until(async () => (await page.getByRole('article').count()) === 1);
    expect((await studio.call('designs.list', {})).some(({ kind }) => kind === 'poster')).toBe(true);
    await page.getByText('All', { exact: true }).click();
  });

  it('are found without Vietnamese marks', async () => {
    const search = page.getByRole('textbox', { name: 'Search designs' });
    await search.fill('ky cuong');
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    await search.fill('khong co gi');
    await page.getByText('No design matches').waitFor();
    await button('Show all').click();
  });
});

describe('a playlist', () => {
  it('is reordered and undone with the keys alone', async () => {
    const [first, second] = await studio.call('designs.list', {});
    const stored = (await studio.call('playlists.list', {})).find(({ document }) => document.name === 'Civic week');
    if (stored === undefined || first === undefined || second === undefined) throw new Error('the flows before made none');
    const items = [first, second].map(({ id }, index) => ({
      id: `item-${index}` as (typeof stored.document.items)[number]['id'],
      designId: id,
      durationMs: 5000,
    }));
    await studio.call('playlists.save', { document: { ...stored.document, items }, baseRevision: stored.revision });
    const order = async () =>
      (await studio.call('playlists.get', { id: stored.document.id })).document.items.map(({ id }) => id as string);

    await goTo('Playlists');
    await page.getByRole('link', { name: /^Civic week/ }).click();
    await page.getByRole('listitem', { name: /^2\./ }).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await until(async () => (await order()).join() === 'item-1,item-0');
    await page.keyboard.press('Control+z');
    await until(async () => (await order()).join() === 'item-0,item-1');
    await page.keyboard.press('Control+y');
    await until(async () => (await order()).join() === 'item-1,item-0');
  });
});

describe('two people', () => {
  it('on one playlist are both heard: the later one chooses, and nothing is lost unasked', async () => {
    const civic = async () => (await studio.call('playlists.list', {})).find(({ document }) => document.id === id);
    const id = (await studio.call('playlists.list', {})).find(({ document }) => document.name === 'Civic week')?.document.id;
    const name = page.getByRole('textbox', { name: 'Name' });
    const collide = async (mine: string, theirs: string) => {
      const stored = await civic();
      if (stored === undefined) throw new Error('the playlist is gone');
      await name.fill(mine);
      await name.press('Enter');
      // Within the half second before the page saves.
      await studio.call('playlists.save', { document: { ...stored.document, name: theirs }, baseRevision: stored.revision });
      await page.getByText('Changed elsewhere', { exact: true }).waitFor();
    };
    await collide('Mine', 'Theirs');
    await button('Take theirs').click();
    await until(async () => (await name.inputValue()) === 'Theirs');
    expect((await civic())?.document.name).toBe('Theirs');

    await collide('Mine again', 'Theirs again');
    await button('Keep mine').click();
    await until(async () => (await civic())?.document.name === 'Mine again');
    expect(await name.inputValue()).toBe('Mine again');
  });

  it('and a mouse reorders by dragging', async () => {
    const list = page.getByRole('list', { name: 'Designs in their order' });
    const names = () => list.getByRole('listitem').evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
    const before = await names();
    await list.getByRole('listitem').first().dragTo(list.getByRole('listitem').last());
    await until(async () => (await names()).join() === [...before].reverse().join());
  });
});

describe('a new lobby screen', () => {
  it('shows its code here, and is let in when it is confirmed', async () => {
    const { code, deviceCode } = await studio.call('pairing.begin', { widthPx: 1280, heightPx: 720 });
    await goTo('Screens');
    const waiting = page.getByRole('region', { name: 'A screen is waiting' });
    await waiting.getByText(code, { exact: true }).waitFor();
    await waiting.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('“Lobby” is paired.').waitFor();
    expect(await studio.call('pairing.poll', { deviceCode })).toMatchObject({ state: 'paired', screenId: lobby });
    await waiting.waitFor({ state: 'detached' });
  });
});

describe('the keyboard', () => {
  it('makes a design and puts it on the screen without the mouse', async () => {
    await page.keyboard.press('Alt+1');
    await page.getByRole('heading', { name: 'Designs', level: 1 }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Slogans' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('An toàn là trên hết');
    const press = async (name: RegExp) => {
      for (let step = 0; step < 40; step++) {
        const focused = await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(focused)) return page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await press(/^Make designs$/);
    await page.getByText(/designs are ready/).waitFor();
    await press(/^Show on “Lobby”/);
    await page.getByText('Now playing on “Lobby”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByPlaceholder('Search or do…').waitFor();
    await page.keyboard.type('sched');
    // The row is drawn a moment before it is the chosen one; until then Enter does nothing.
    await until(async () => {
      if ((await palette.count()) > 0) await page.keyboard.press('Enter');
      return page.getByRole('heading', { name: 'Schedule', level: 1 }).isVisible();
    });
  });
});

describe('the language', () => {
  it('changes everywhere at once, is kept, and comes back', async () => {
    await goTo('Settings');
    await page.getByText('Tiếng Việt', { exact: true }).click();
    await page.getByRole('heading', { name: 'Cài đặt', level: 1 }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    await until(async () => (await studio.call('settings.get', {})).document.language === 'vi');
    await page.reload();
    await page.getByRole('heading', { name: 'Cài đặt', level: 1 }).waitFor();
    await button('Switch to English').click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await until(async () => (await studio.call('settings.get', {})).document.language === 'en');
  });
});

it('broke no rule of the content security policy and met no error on the way', () => {
  expect(studio.complaints).toEqual([]);
});
