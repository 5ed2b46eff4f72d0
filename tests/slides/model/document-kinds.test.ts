import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../../slides/model/document-kinds.ts';
import { element } from '../../../slides/model/element.ts';
import { designId } from '../../../slides/model/id.ts';
import { playlist } from '../../../slides/model/playlist.ts';
import { localTime, scheduleEntry } from '../../../slides/model/schedule.ts';

const box = {
  name: '',
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  rotation: 0,
  flipX: false,
  flipY: false,
  opacity: 1,
  isLocked: false,
  isHidden: false,
  shadow: null,
};
const ellipse = { ...box, id: 'e1', kind: 'ellipse', fill: { kind: 'solid', color: '@ground' }, stroke: null };

describe('documents', () => {
  it.each(['a', 'dsn-3k9', '0'])('“%s” is an id, and so a file name everywhere', (id) => {
    expect(designId.safeParse(id).success).toBe(true);
  });

  it.each(['', '../x', 'a/b', 'a\\b', 'A', 'đ', 'a.json', '-a', 'a b', 'x'.repeat(65), 'nul\0'])('“%s” is not an id', (id) => {
    expect(designId.safeParse(id).success).toBe(false);
  });

  it('refuse properties that no version knows', () => {
    for (const schema of Object.values(documentKinds)) {
      const issues = schema.safeParse({ surprise: 1 }).error?.issues ?? [];
      expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
    }
  });

  it('name the path of a bad element inside groups', () => {
    const group = { ...box, id: 'g', kind: 'group', children: [ellipse, { ...ellipse, opacity: 2 }] };
    expect(element.safeParse(group).error?.issues[0]?.path).toEqual(['children', 1, 'opacity']);
  });

  it('refuse numbers that no painter can draw', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, 1e9]) expect(element.safeParse({ ...ellipse, x }).success).toBe(false);
  });
});

describe('a playlist', () => {
  it.each([
    [0, false],
    [999, false],
    [1000, true],
    [86_400_000, true],
    [86_400_001, false],
    [9_999_999_999_999, false],
  ])('item of %i ms: %s', (durationMs, isGood) => {
    const document = {
      id: 'p',
      name: 'p',
      items: [{ id: 'i', designId: 'd', durationMs }],
      transition: { kind: 'cut', durationMs: 0 },
    };
    expect(playlist.safeParse(document).success).toBe(isGood);
  });
});

describe('a schedule entry', () => {
  const entry = {
    id: 'e',
    name: 'e',
    playlistId: 'p',
    screenIds: ['s'],
    startDate: '2026-11-23',
    endDate: '2026-11-23',
    weekdays: [1],
    from: '07:30',
    to: '17:00',
    band: 'normal',
    priority: 0,
    isEnabled: true,
  };

  it.each([
    ['as it is', {}, true],
    ['without a weekday', { weekdays: [] }, false],
    ['ending before it starts', { endDate: '2026-11-22' }, false],
    ['on a day that does not exist', { startDate: '2026-02-30', endDate: '2026-03-01' }, false],
    ['over midnight', { from: '22:00', to: '06:00' }, true],
    ['for no screen', { screenIds: [] }, false],
  ])('%s', (_name, change, isGood) => {
    expect(scheduleEntry.safeParse({ ...entry, ...change }).success).toBe(isGood);
  });

  it.each(['24:00', '7:30', '07:60', '0730', ''])('“%s” is no time of day', (time) => {
    expect(localTime.safeParse(time).success).toBe(false);
  });
});
