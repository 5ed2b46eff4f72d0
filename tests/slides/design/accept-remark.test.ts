// Accepting remarks and approving are commands like all others: no change gives back the very same design.
import { describe, expect, it } from 'vitest';
import { apply } from '../../../slides/design/commands.ts';
import { design as designSchema } from '../../../slides/model/design.ts';
import { designOf, text } from './sample.ts';

const design = designOf([text('a')]);
const remark = { rule: 'slip', key: 'k' };
const approval = { approvedBy: 'Nguyễn Thị Hòa', approvedAtMs: 1, versionCode: 'a'.repeat(64) };

describe('accepting a remark', () => {
  it('keeps it once, and forgets it when it is brought back', () => {
    const accepted = apply(design, { kind: 'remark.accept', remark });
    expect(accepted.acceptedRemarks).toEqual([remark]);
    expect(apply(accepted, { kind: 'remark.accept', remark })).toBe(accepted);
    expect(apply(accepted, { kind: 'remark.restore', remark: { ...remark, rule: 'weekday' } })).toBe(accepted);
    expect(apply(accepted, { kind: 'remark.restore', remark })).toEqual(design);
    expect(apply(design, { kind: 'remark.restore', remark })).toBe(design);
  });

  it('lets go of the oldest rather than of the design', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ rule: 'slip', key: `k${index}` }));
    const full = many.reduce((one, each) => apply(one, { kind: 'remark.accept', remark: each }), design);
    expect(designSchema.parse(full).acceptedRemarks).toEqual(many.slice(1));
  });

  it('refuses what the model would not hold', () => {
    expect(apply(design, { kind: 'remark.accept', remark: { rule: '', key: 'k' } })).toBe(design);
  });
});

describe('an approval', () => {
  it('is set, set again without a change, and withdrawn', () => {
    const approved = apply(design, { kind: 'approval.set', approval });
    expect(approved.approval).toEqual(approval);
    expect(apply(approved, { kind: 'approval.set', approval: { ...approval } })).toBe(approved);
    expect(apply(approved, { kind: 'approval.set', approval: null })).toEqual(design);
  });

  it.each([{ approvedBy: '' }, { versionCode: 'none' }])('with %o is refused', (own) => {
    expect(apply(design, { kind: 'approval.set', approval: { ...approval, ...own } })).toBe(design);
  });
});
