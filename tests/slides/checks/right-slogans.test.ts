// Slogans that are right as they stand and were remarked on once.
import { expect, it } from 'vitest';
import { told } from './told.ts';

it.each([
  'Kỷ niệm 65 năm ngày truyền thống Cảnh sát PCCC (04/10/1961 - 04/10/2026) và 25 năm Ngày toàn dân phòng cháy và chữa cháy (04/10/2001 - 04/10/2026)',
  'Hội Lim 12/1 - 13/1 âm lịch',
  'Thiếu i-ốt ảnh hưởng trí tuệ; dùng muối iốt',
  'Đèn tuýp và bóng LED tiết kiệm điện',
  'Tiết học thứ hai, 8/12',
  'Tuyên dương bác sĩ Lê Thị C. Hà',
  '5 rõ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả',
  'Gia đình 5 không, 3 sạch: sạch nhà, sạch bếp, sạch ngõ',
])('nothing is remarked in: %s', (text) => {
  expect(told(text)).toEqual([]);
});
