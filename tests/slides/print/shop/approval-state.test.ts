// An approval holds for one picture: whatever changes that ends it, and nothing else does.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../electron/host/print/fonts/fontkit-measure.ts';
import { applyAll, type Command } from '../../../../slides/design/commands.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { finishingOf } from '../../../../slides/print/finishing-defaults.ts';
import { approvalState } from '../../../../slides/print/shop/approval-state.ts';
import { versionText } from '../../../../slides/print/shop/version-code.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import { testTheme } from '../../../golden/designs.ts';
import { designWithCommands } from '../../design/arbitrary-design.ts';
import { designOf, group, id, rectangle, text } from '../../design/sample.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const state = (design: Design, theme: Theme = testTheme) => approvalState(design, theme, sha256);
const approve = (design: Design): Design => ({
  ...design,
  approval: { approvedBy: 'Hòa', approvedAtMs: 1, versionCode: sha256(versionText(design, testTheme)) },
});
const hidden = text('hidden', { isHidden: true });
const design = approve(
  designOf([text('a'), group('g', [rectangle('b')]), hidden], { unit: 'mm', width: 6000, height: 800, bleed: 20 }),
);

it('is none until somebody approves, then current', () => {
  expect(state({ ...design, approval: null })).toBe('none');
  expect(state(design)).toBe('current');
});

describe('is over as soon as', () => {
  const move: Command = { kind: 'element.move', ids: [id('b')], dx: 1, dy: 0 };
  it.each<[string, Command]>([
    ['an element inside a group moves', move],
    ['a text is edited', { kind: 'element.update', ids: [id('a')], patch: { of: 'text', set: { text: 'Chào' } } }],
    ['something hidden is shown', { kind: 'element.hide', ids: [id('hidden')], isHidden: false }],
    ['something is hidden', { kind: 'element.hide', ids: [id('a')], isHidden: true }],
    ['elements change their order', { kind: 'element.order', ids: [id('a')], step: 'front' }],
    ['the page grows', { kind: 'page.set', page: { width: 6001 } }],
    ['the bleed grows', { kind: 'page.set', page: { bleed: 21 } }],
    ['it is hung another way', { kind: 'finishing.set', finishing: finishingOf('bangron') }],
    ['the background is another', { kind: 'background.set', fill: { kind: 'solid', color: '#123456' } }],
  ])('%s', (_what, command) => {
    const changed = applyAll(design, [command]);
    expect(changed).not.toBe(design);
    expect(state(changed)).toBe('edited');
  });

  it('the theme is recoloured; and holds again when that is taken back', () => {
    expect(state(design, { ...testTheme, colors: { ...testTheme.colors, ink: '#123456' } })).toBe('edited');
    expect(state(applyAll(design, [move, { ...move, dx: -1 }]))).toBe('current');
  });
});

it.each<[string, (design: Design) => Design]>([
  ['a new name', (one) => applyAll(one, [{ kind: 'design.rename', name: 'Khác' }])],
  ['new names of layers', (one) => applyAll(one, [{ kind: 'element.rename', id: id('a'), name: 'Khác' }])],
  ['a lock', (one) => applyAll(one, [{ kind: 'element.lock', ids: [id('a')], isLocked: true }])],
  ['an accepted remark', (one) => applyAll(one, [{ kind: 'remark.accept', remark: { rule: 'slip', key: 'k' } }])],
  ['a change of what is hidden', (one) => applyAll(one, [{ kind: 'element.remove', ids: [id('hidden')] }])],
  ['another safe margin', (one) => applyAll(one, [{ kind: 'page.set', page: { safeMargin: 1 } }])],
  ['a save', (one) => ({ ...one, updatedAtMs: 99 })],
])('outlives %s', (_what, change) => {
  const changed = change(design);
  expect(changed).not.toEqual(design);
  expect(state(changed)).toBe('current');
});

it('never stays current over another picture, whatever is done to the design', () => {
  const measure = createFontkitMeasure();
  const pictureOf = (one: Design) =>
    JSON.stringify(buildScene(one, testTheme, measure), (key, value) => (key === 'elementId' ? undefined : value));
  fc.assert(
    fc.property(designWithCommands, ([drawn, commands]) => {
      const approved = approve(drawn);
      const changed = applyAll(approved, commands);
      if (state(changed) === 'current') expect(pictureOf(changed)).toBe(pictureOf(approved));
    }),
    { numRuns: 200 },
  );
});
