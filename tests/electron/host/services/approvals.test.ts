// What people have said of a design as the host keeps it: ignored remarks, and an approval that ends with the next change.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../../electron/host/store/sha256.ts';
import { remarkOf } from '../../../../slides/checks/accepted-remarks.ts';
import { applyAll, type Command } from '../../../../slides/design/commands.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import { versionText } from '../../../../slides/print/shop/version-code.ts';
import { firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

async function make(slogan: string): Promise<DesignId> {
  const [theme] = await test.staff('themes.list', {});
  if (theme === undefined) throw new Error('the sample has a theme');
  const order = { slogans: [slogan], kinds: ['slide' as const], themeId: theme.document.id, campaignId: null };
  const [made] = await test.staff('designs.fromSlogans', order);
  if (made === undefined) throw new Error('nothing was made');
  return made.id;
}

async function change(id: DesignId, ...commands: Command[]): Promise<void> {
  const { document, revision } = await test.staff('designs.get', { id });
  await test.staff('designs.save', { document: applyAll(document, commands), baseRevision: revision });
}

async function approve(id: DesignId): Promise<void> {
  const { document } = await test.staff('designs.get', { id });
  const theme = (await test.staff('themes.get', { id: document.themeId })).document;
  const versionCode = sha256(versionText(document, theme));
  await change(id, { kind: 'approval.set', approval: { approvedBy: 'Hòa', approvedAtMs: 5, versionCode } });
}

const summaryOf = async (id: DesignId) => (await test.staff('designs.list', {})).find((one) => one.id === id)?.approval;

it('an accepted remark is told apart from the others, also after a restart, until its words change', async () => {
  const id = await make('Treo bảng rôn');
  const [told] = await test.staff('checks.designs', { ids: [id] });
  const [finding] = told?.findings ?? [];
  const { elements } = (await test.staff('designs.get', { id })).document;
  const remark = finding && remarkOf(finding, elements);
  if (finding === undefined || remark == null) throw new Error('nothing to accept');
  await change(id, { kind: 'remark.accept', remark });
  test = await test.reopen();
  expect(await test.staff('checks.designs', { ids: [id] })).toEqual([{ designId: id, findings: [], accepted: [finding] }]);
  const place = finding.place;
  if (place.kind !== 'text') throw new Error('no text');
  const patch = { of: 'text', set: { text: 'Gỡ bảng rôn' } } as const;
  await change(id, { kind: 'element.update', ids: [place.elementId], patch });
  expect(await test.staff('checks.designs', { ids: [id] })).toMatchObject([{ findings: [{ rule: 'slip' }], accepted: [] }]);
});

describe('an approval', () => {
  it('stands in the list by name and day until the design changes, and again when that is taken back', async () => {
    const id = await make('An toàn là trên hết');
    expect(await summaryOf(id)).toBeNull();
    await approve(id);
    expect(await summaryOf(id)).toEqual({ approvedBy: 'Hòa', approvedAtMs: 5, isCurrent: true });
    await change(id, { kind: 'design.rename', name: 'Khác' });
    expect(await summaryOf(id)).toMatchObject({ isCurrent: true });
    const { background } = (await test.staff('designs.get', { id })).document;
    await change(id, { kind: 'background.set', fill: { kind: 'solid', color: '#123456' } });
    expect(await summaryOf(id)).toEqual({ approvedBy: 'Hòa', approvedAtMs: 5, isCurrent: false });
    await change(id, { kind: 'background.set', fill: background });
    expect(await summaryOf(id)).toMatchObject({ isCurrent: true });
  });

  it('ends with a change of the theme', async () => {
    const id = await make('An toàn là trên hết');
    await approve(id);
    const { themeId } = (await test.staff('designs.get', { id })).document;
    const { document, revision } = await test.staff('themes.get', { id: themeId });
    const colors = { ...document.colors, ink: '#123456' };
    await test.staff('themes.save', { document: { ...document, colors }, baseRevision: revision });
    expect(await summaryOf(id)).toMatchObject({ isCurrent: false });
  });

  it('does not travel: not in a design file, and not with one that says so', async () => {
    const id = await make('An toàn là trên hết');
    await approve(id);
    await change(id, { kind: 'remark.accept', remark: { rule: 'slip', key: 'k' } });
    const { fileName, bytes } = await test.staff('designs.pack', { id });
    expect(new TextDecoder().decode(bytes)).not.toContain('Hòa');
    const imported = await test.staff('designs.unpack', { fileName, bytes });
    expect(imported.approval).toBeNull();
    expect((await test.staff('designs.get', { id: imported.id })).document).toMatchObject({
      approval: null,
      acceptedRemarks: [],
    });
  });

  it('is no business of the screens: they fetch nothing anew for it but when it was saved', async () => {
    const screenId = await firstScreenId(test.staff);
    const before = await test.staff('screens.bundle', { screenId });
    const shown = before?.designs[0];
    if (shown === undefined) throw new Error('the screen shows nothing');
    await approve(shown.id);
    const after = (await test.staff('screens.bundle', { screenId }))?.designs[0];
    expect(after).toEqual({ ...shown, updatedAtMs: after?.updatedAtMs });
  });
});
