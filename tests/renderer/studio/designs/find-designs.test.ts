// The gallery finds what people type, with or without Vietnamese marks, and sorts as Vietnamese readers expect.
import { describe, expect, it } from 'vitest';
import { describeSize, findDesigns } from '../../../../renderer/studio/designs/find-designs.ts';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { campaignId, designId } from '../../../../slides/model/id.ts';

const page = { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 0 } as const;

function summary(name: string, more: Partial<DesignSummary> = {}): DesignSummary {
  const id = designId.parse(`d${[...name].map((letter) => letter.codePointAt(0)?.toString(36)).join('')}`.slice(0, 60));
  return { id, name, kind: 'slide', page, campaignId: null, slogan: null, revision: 1, updatedAtMs: 0, approval: null, ...more };
}

const everything = { kind: null, campaignId: null, query: '', order: 'name' } as const;
const names = (designs: readonly DesignSummary[]) => designs.map(({ name }) => name);

describe('findDesigns', () => {
  it.each([
    ['doan ket', ['Đoàn kết']],
    ['ĐOÀN', ['Đoàn kết']],
    ['ket doan', ['Đoàn kết']],
    ['hanh dong', ['Đoàn kết']],
    ['mau', ['Hiến máu', 'Màu xanh']],
    ['xyz', []],
    ['  ', ['Đoàn kết', 'Hiến máu', 'Màu xanh']],
  ])('“%s” finds %j', (query, expected) => {
    const designs = [summary('Màu xanh'), summary('Hiến máu'), summary('Đoàn kết', { slogan: 'Nêu gương – Hành động' })];
    expect(names(findDesigns(designs, { ...everything, query }))).toEqual(expected);
  });

  it('sorts by the Vietnamese alphabet and by number', () => {
    const shuffled = ['Đường', 'Bảng 10', 'Dân', 'Ân', 'An', 'Bảng 2', 'Ăn', 'Em', 'Êm'].map((name) => summary(name));
    expect(names(findDesigns(shuffled, everything))).toEqual(['An', 'Ăn', 'Ân', 'Bảng 2', 'Bảng 10', 'Dân', 'Đường', 'Em', 'Êm']);
  });

  it('puts the newest first when asked', () => {
    const designs = [summary('old', { updatedAtMs: 1 }), summary('new', { updatedAtMs: 3 }), summary('mid', { updatedAtMs: 2 })];
    expect(names(findDesigns(designs, { ...everything, order: 'newest' }))).toEqual(['new', 'mid', 'old']);
  });

  it('filters by kind and campaign together', () => {
    const spring = campaignId.parse('spring');
    const designs = [
      summary('a', { kind: 'banner', campaignId: spring }),
      summary('b', { kind: 'banner' }),
      summary('c', { campaignId: spring }),
    ];
    expect(names(findDesigns(designs, { ...everything, kind: 'banner', campaignId: spring }))).toEqual(['a']);
  });
});

it.each([
  [{ ...page }, 'vi', '1920 × 1080 px'],
  [{ ...page, width: 6000, height: 800, unit: 'mm' as const }, 'vi', '6 × 0,8 m'],
  [{ ...page, width: 6000, height: 800, unit: 'mm' as const }, 'en', '6 × 0.8 m'],
  [{ ...page, width: 297, height: 420, unit: 'mm' as const }, 'en', '297 × 420 mm'],
])('a page is described as people say its size: %j in %s', (size, language, said) => {
  expect(describeSize(size, language)).toBe(said);
});
