// The names of lunar years: a stem and a branch, which move on together through a cycle of sixty. The year 4 began one.

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
/** Other spellings of the same names. */
const variants: Record<string, string> = { kỉ: 'Kỷ', quí: 'Quý', tí: 'Tý', mẹo: 'Mão', tị: 'Tỵ', mẫu: 'Mậu' };

/** Source of a pattern with the groups `stem` and `branch`; for the flags `iu`. */
export const yearNamePattern = `(?<stem>${stems.join('|')}|Kỉ|Quí)\\s+(?<branch>${branches.join('|')}|Tí|Mẹo|Tị)(?!\\p{L})`;

export function yearNameOf(year: number): string {
  return `${stems[(year + 6) % 10] ?? ''} ${branches[(year + 8) % 12] ?? ''}`;
}

/** What is left when a year of that name is divided by 60; null for a stem and a branch that never meet. */
export function yearOfCycle(stem: string, branch: string): number | null {
  const [stemAt, branchAt] = [indexIn(stems, stem), indexIn(branches, branch)];
  for (let year = 0; year < 60; year += 1) if ((year + 6) % 10 === stemAt && (year + 8) % 12 === branchAt) return year;
  return null;
}

function indexIn(list: readonly string[], written: string): number {
  const lower = written.toLowerCase();
  return list.findIndex((one) => one.toLowerCase() === (variants[lower] ?? written).toLowerCase());
}
