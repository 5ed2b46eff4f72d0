// The years of the cycle of sixty, by which feasts are called: “xuân Bính Ngọ”, “Tết Ất Tỵ”.
import { spellingKey } from './spelling.ts';

const stems = new Set(['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'].map(spellingKey));
const branches = new Set(['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'].map(spellingKey));
const leads = new Set(['xuân', 'tết', 'năm'].map(spellingKey));

/** Whether the three syllables from `index`, given by their keys, name such a year. */
export const isYearName = (keys: readonly string[], index: number): boolean =>
  leads.has(keys[index] ?? '') && stems.has(keys[index + 1] ?? '') && branches.has(keys[index + 2] ?? '');
