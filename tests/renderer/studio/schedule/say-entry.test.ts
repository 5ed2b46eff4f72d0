// A schedule entry reads as people would say it.
import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/studio/i18n.ts';
import { sayTiming } from '../../../../renderer/studio/schedule/say-entry.ts';

beforeAll(() => startI18n('vi'));

it.each([
  [[1, 2, 3, 4, 5], '07:30', '17:00', 'Thứ Hai–Thứ Sáu, 07:30–17:00', 'Monday–Friday, 07:30–17:00'],
  [[7, 1, 2, 3, 4, 5, 6], '00:00', '00:00', 'Mỗi ngày, cả ngày', 'Every day, all day'],
  [[6, 7], '08:00', '00:00', 'Thứ Bảy, Chủ Nhật, 08:00 đến nửa đêm', 'Saturday, Sunday, 08:00 until midnight'],
  [[1, 3], '22:00', '02:00', 'Thứ Hai, Thứ Tư, 22:00–02:00 đến hôm sau', 'Monday, Wednesday, 22:00–02:00 until the next day'],
  [[5, 6, 7, 1], '09:00', '10:00', 'Thứ Hai, Thứ Sáu–Chủ Nhật, 09:00–10:00', 'Monday, Friday–Sunday, 09:00–10:00'],
])('%j %s %s', (weekdays, from, to, vietnamese, english) => {
  const timing = { weekdays, from, to };
  expect(sayTiming(timing, 'vi', i18next.getFixedT('vi', 'schedule'))).toBe(vietnamese);
  expect(sayTiming(timing, 'en', i18next.getFixedT('en', 'schedule'))).toBe(english);
});
