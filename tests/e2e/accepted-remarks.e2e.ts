// Remarks that are meant so, mends from the dialogs, and an approval that ends with the next change: as people do it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import { finishingOf } from '../../slides/print/finishing-defaults.ts';
import { bannerDesign, element } from '../golden/designs.ts';
import { type EditorStudio, startEditorStudio } from './editor-studio.ts';

const words = element('text', {
  ...{ id: 'words', name: 'Slogan', text: 'Treo bảng rôn dọc phố, vì vì môi trường', fit: 'fill' },
  ...{ x: 300, y: 200, width: 5000, height: 400, fill: { kind: 'solid', color: '#ffffff' } },
});
// Ends at the trim edge: the preflight draws it out into the bleed.
const edge = element('rectangle', {
  id: 'edge',
  x: 0,
  y: 760,
  width: 6000,
  height: 40,
  fill: { kind: 'solid', color: '#aa0000' },
});
const banner: Design = { ...bannerDesign(), name: 'Street', elements: [words, edge], themeId: 'theme-red' as Design['themeId'] };
const hung: Design = { ...banner, id: 'hung' as Design['id'], name: 'Hung', elements: [], finishing: finishingOf('bangron') };
/** Its remark on the card tells that the remarks of all have come. */
const slipped: Design = {
  ...{ ...banner, id: 'slipped' as Design['id'], name: 'Slipped' },
  elements: [element('text', { ...words, text: 'Treo bảng rôn dọc phố' })],
};

let studio: EditorStudio;
let page: Page;
beforeAll(async () => {
  studio = await startEditorStudio([banner, hung, slipped]);
  page = await studio.open(banner.id);
});
afterAll(() => studio.close());

const stored = () => studio.stored(banner.id);
const textOf = async () => {
  const [first] = (await stored()).elements;
  return first?.kind === 'text' ? first.text : null;
};
const acceptedRules = async () => (await stored()).acceptedRemarks.map(({ rule }) => rule);
const remarks = () => page.getByRole('list', { name: 'Remarks' });
const dialog = () => page.getByRole('dialog');
const undoNotice = () => page.getByRole('alert').getByRole('button', { name: 'Undo' });
const slip = '“bảng rôn” is a common slip for “băng rôn”.';

it('a remark is ignored in the editor with one step of undo, stands folded, and comes back', async () => {
  const row = remarks().getByRole('listitem').filter({ hasText: slip });
  await row.getByRole('button', { name: 'Ignore here' }).click();
  await row.waitFor({ state: 'detached' });
  await expect.poll(acceptedRules).toEqual(['slip']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await expect.poll(acceptedRules).toEqual([]);
  await row.getByRole('button', { name: 'Ignore here' }).click();
  await page.getByRole('button', { name: '1 ignored' }).click();
  const ignored = page.getByRole('list', { name: 'Ignored remarks' });
  await ignored.getByText(slip).waitFor();
  await ignored.getByRole('button', { name: 'Bring back' }).click();
  await row.waitFor();
  await row.getByRole('button', { name: 'Ignore here' }).click();
  await expect.poll(acceptedRules).toEqual(['slip']);
});

it('an ignored remark counts on no card and before no export; the other one is mended there, and taken back', async () => {
  await page.getByTestId('export').click();
  await dialog().getByText('1 remark before this goes out').waitFor();
  await dialog().getByRole('button', { name: '1 ignored' }).waitFor();
  await dialog().getByRole('button', { name: 'Change to “vì”' }).click();
  await expect.poll(textOf).toBe('Treo bảng rôn dọc phố, vì môi trường');
  await dialog().getByText('1 remark before this goes out').waitFor({ state: 'detached' });
  // The editor behind the dialog has taken over what was saved.
  await undoNotice().click();
  await expect.poll(textOf).toBe('Treo bảng rôn dọc phố, vì vì môi trường');
  await dialog().getByRole('button', { name: 'Change to “vì”' }).click();
  await expect.poll(textOf).toBe('Treo bảng rôn dọc phố, vì môi trường');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Designs', exact: true }).click();
  await page.getByRole('article').filter({ hasText: 'Slipped' }).getByRole('link', { name: '1 remark' }).waitFor();
  expect(await page.getByRole('link', { name: /\d remarks?/ }).count()).toBe(1);
});

it('a finding of the preflight is mended and ignored before the job goes to the print shop', async () => {
  await page.getByRole('button', { name: 'More for “Street”' }).click();
  await page.getByRole('menuitem', { name: 'Send to the print shop…' }).click();
  await dialog().getByRole('button', { name: 'Show all' }).click();
  const checks = dialog().getByRole('list', { name: 'Checks before printing' });
  const short = checks.getByRole('listitem').filter({ hasText: 'The ground stops before the end' });
  await short.getByRole('button', { name: 'Mend' }).click();
  await short.waitFor({ state: 'detached' });
  const { page: paper, elements } = await stored();
  expect(elements.find(({ id }) => id === 'edge')).toMatchObject({ x: -paper.bleed, width: 6000 + 2 * paper.bleed });
  const large = checks.getByRole('listitem').filter({ hasText: 'Longer than 5.08 m' });
  await large.getByRole('button', { name: 'Ignore here' }).click();
  await large.waitFor({ state: 'detached' });
  await expect.poll(acceptedRules).toEqual(['slip', 'large-page']);
});

it('is approved by name in that dialog, remembers the name, and shows it on the card', async () => {
  const approval = dialog().getByRole('region', { name: 'Approval' });
  await approval.getByRole('button', { name: 'Mark as approved…' }).click();
  await approval.getByLabel('Approved by').fill('  Nguyễn Thị   Hòa ');
  await approval.getByRole('button', { name: 'Mark as approved' }).click();
  await approval.getByText(/^Approved: Nguyễn Thị Hòa, /).waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page
    .getByRole('article')
    .getByRole('img', { name: /^Approved: Nguyễn Thị Hòa, / })
    .waitFor();
});

it('a copy of it is not approved, and a change of its picture ends the approval until it is taken back', async () => {
  await page.getByRole('button', { name: 'More for “Street”' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(4);
  expect(await page.getByRole('img', { name: /^Approved/ }).count()).toBe(1);
  await page.getByRole('link', { name: 'Street', exact: true }).click();
  await page.getByRole('application').locator('canvas').first().waitFor();
  const width = page.getByRole('textbox', { name: 'Width' }).first();
  await width.fill('5900');
  await width.press('Enter');
  await page.getByText(/^Changed since it was approved \(Nguyễn Thị Hòa, /).waitFor();
  await page.getByLabel('Undo', { exact: true }).click();
  await page.getByText(/^Approved: Nguyễn Thị Hòa, /).waitFor();
  await page.getByRole('button', { name: 'Withdraw approval' }).click();
  await expect.poll(async () => (await stored()).approval).toBeNull();
  await page.getByRole('button', { name: 'Mark as approved…' }).click();
  expect(await dialog().getByLabel('Approved by').inputValue()).toBe('Nguyễn Thị Hòa');
  await page.keyboard.press('Escape');
});

it('a bleed that was typed for one job is mended there, and the design is left as it is', async () => {
  await page.getByRole('link', { name: 'Designs', exact: true }).click();
  await page.getByRole('button', { name: 'More for “Hung”' }).click();
  await page.getByRole('menuitem', { name: 'Send to the print shop…' }).click();
  const bleed = dialog().getByRole('textbox', { name: 'Bleed' });
  const own = await bleed.inputValue();
  await bleed.fill('5');
  await dialog().getByText('but the bleed is only 5 mm').waitFor();
  await dialog().getByRole('button', { name: 'Show all' }).click();
  const short = dialog().getByRole('listitem').filter({ hasText: 'but the bleed is only 5 mm' });
  await short.getByRole('button', { name: 'Mend' }).click();
  await short.waitFor({ state: 'detached' });
  expect(Number.parseInt(await bleed.inputValue(), 10)).toBeGreaterThan(5);
  expect(own).toBe(`${hung.page.bleed} mm`);
  expect((await studio.stored('hung')).page.bleed).toBe(hung.page.bleed);
});
