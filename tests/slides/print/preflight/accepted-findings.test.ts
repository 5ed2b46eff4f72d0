// Findings of the preflight that somebody means as they are: known again until what they speak of changes.
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../electron/host/print/fonts/fontkit-measure.ts';
import { sortAccepted } from '../../../../slides/checks/accepted-remarks.ts';
import { apply, applyAll, type Command } from '../../../../slides/design/commands.ts';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import { acceptedRemark } from '../../../../slides/model/approval.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { acceptableFinding } from '../../../../slides/print/preflight/accepted-findings.ts';
import type { PreflightInput, PreflightRule } from '../../../../slides/print/preflight/finding.ts';
import { preflight } from '../../../../slides/print/preflight/preflight.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import { bannerDesign, element, testTheme } from '../../../golden/designs.ts';

const measure = createFontkitMeasure();
const words = element('text', {
  ...{ fit: 'fixed', fontSize: 200, x: 3600, y: 250, width: 2400, height: 300, align: 'right', text: 'Chào mừng' },
  fill: { kind: 'solid', color: '#eeeeee' },
});
const photo = element('picture', { mediaId: 'b'.repeat(64), x: 1000, y: 200, width: 400, height: 300 });
const design: Design = { ...bannerDesign(), background: { kind: 'solid', color: '#ffffff' }, elements: [words] };

function check(checked: Design, own: Partial<PreflightInput> = {}) {
  const scene = buildScene(checked, testTheme, measure);
  const office = { theme: testTheme, media: new Map(), rollWidthMm: 3200 };
  const given = { ...office, missingGlyphs: [], distanceM: 20, textFindings: [] };
  const found = preflight({ design: checked, scene, measure, ...given, approval: 'current', ...own });
  return sortAccepted(found, checked.acceptedRemarks, (finding) => acceptableFinding(finding, checked));
}

function accept(checked: Design, rule: PreflightRule, own: Partial<PreflightInput> = {}): Design {
  const finding = check(checked, own).open.find((one) => one.rule === rule);
  const remark = finding && acceptableFinding(finding, checked);
  if (remark == null) throw new Error(`no ${rule} to accept`);
  expect(acceptedRemark.parse(remark)).toEqual(remark);
  return apply(checked, { kind: 'remark.accept', remark });
}
const acceptedRules = (checked: Design, own: Partial<PreflightInput> = {}) =>
  check(checked, own).accepted.map(({ rule }) => rule);

describe('what stands outside of the safe area and is meant so', () => {
  const accepted = accept(design, 'outside-safe');
  it('is no longer found among the rest', () => {
    expect(acceptedRules(accepted)).toEqual(['outside-safe']);
    expect(check(accepted).open.map(({ rule }) => rule)).not.toContain('outside-safe');
  });

  it.each<[string, Command]>([
    ['moved', { kind: 'element.move', ids: [words.id], dx: 3, dy: 0 }],
    ['retyped', { kind: 'element.update', ids: [words.id], patch: { of: 'text', set: { text: 'Chào mừng!' } } }],
  ])('is found again when it is %s', (_what, command) => {
    expect(acceptedRules(applyAll(accepted, [command]))).toEqual([]);
  });

  it('stays accepted while another thing is added', () => {
    expect(acceptedRules(applyAll(accepted, [{ kind: 'element.add', elements: [photo] }]))).toEqual(['outside-safe']);
  });
});

it('low contrast stays accepted where the element moves, and comes back with another colour', () => {
  const accepted = accept(design, 'low-contrast');
  const moved = applyAll(accepted, [{ kind: 'element.move', ids: [words.id], dx: -40, dy: 0 }]);
  expect(acceptedRules(moved)).toEqual(['low-contrast']);
  const patch = { of: 'text', set: { fill: { kind: 'solid', color: '#d0d0d0' } } } as const;
  expect(acceptedRules(applyAll(accepted, [{ kind: 'element.update', ids: [words.id], patch }]))).toEqual([]);
});

it('nobody can accept a picture that is lost, or letters that are missing', () => {
  const found = check(
    { ...design, elements: [photo] },
    {
      missingGlyphs: [{ elementId: photo.id, font: 'BeVietnamPro-400', characters: ['漢'] }],
    },
  ).open.filter(({ severity }) => severity === 'block');
  expect(found.map(({ rule }) => rule).sort()).toEqual(['glyph-missing', 'picture-missing']);
  for (const finding of found) expect(acceptableFinding(finding, design)).toBeNull();
});

describe('an approval', () => {
  const approval = { approvedBy: 'Nguyễn Thị Hòa', approvedAtMs: 1, versionCode: 'a'.repeat(64) };
  const approvalOf = (state: PreflightInput['approval']) =>
    check({ ...design, approval }, { approval: state }).open.find(({ rule }) => rule === 'not-approved');

  it('is missed with a hint, which an office of one can ignore', () => {
    expect(approvalOf('none')).toMatchObject({ severity: 'hint', elementId: null, fix: null });
    expect(acceptedRules(accept(design, 'not-approved', { approval: 'none' }), { approval: 'none' })).toEqual(['not-approved']);
  });

  it('that is over is a warning by name, which nobody can ignore', () => {
    const finding = approvalOf('edited');
    if (finding === undefined) throw new Error('nothing is said');
    expect(finding.severity).toBe('warning');
    expect(preflightSentence(finding, 'vi')).toContain('Nguyễn Thị Hòa');
    expect(preflightSentence(finding, 'en')).toContain('Nguyễn Thị Hòa');
    expect(acceptableFinding(finding, design)).toBeNull();
  });

  it('that holds is not spoken of', () => {
    expect(approvalOf('current')).toBeUndefined();
  });
});
