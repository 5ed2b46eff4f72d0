import { describe, expect, it } from 'vitest';
import { checkSlogans } from '../../../slides/checks/check-slogans.ts';
import { mendText } from '../../../slides/checks/check-text.ts';

const context = { today: '2026-11-25', glossary: [], otherTexts: [] };

describe('slogans that are being typed, one on each line', () => {
  it('are each told of where they stand among the lines, and mended there', () => {
    const typed = '  Vì một tương lai xanh\n\nKỷ niệm 97 năm ngày thành lập (23/11/1946 – 23/11/2026)\nAn toàn là trên hết';
    const [finding, ...others] = checkSlogans(typed, context);
    if (finding === undefined) throw new Error('nothing was found');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'anniversary', place: { quote: expect.stringContaining('97') } });
    const mended = mendText(typed, { ...finding.place, fix: finding.fix });
    expect(mended).toBe(typed.replace('97', '80'));
    expect(checkSlogans(mended, context)).toEqual([]);
  });

  it('are held against each other', () => {
    const rules = (typed: string) => checkSlogans(typed, context).map(({ rule }) => rule);
    expect(rules('Gia đình văn hóa\nVui khỏe mỗi ngày\nThủy lợi')).toEqual([]);
    expect(rules('Gia đình văn hóa\nVui khoẻ mỗi ngày\nThủy lợi')).toContain('tone-style');
  });

  it('say nothing where nothing is written', () => {
    expect(checkSlogans('\n  \n', context)).toEqual([]);
  });
});
