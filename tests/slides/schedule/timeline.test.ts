import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../slides/schedule/format-instant.ts';
import { resolveProgram } from '../../../slides/schedule/program.ts';
import { timeline } from '../../../slides/schedule/timeline.ts';
import { sampleEntry, sampleInputs, samplePlaylist } from './schedule-samples.ts';

const hanoi = 'Asia/Ho_Chi_Minh';
const ms = (iso: string) => Date.parse(iso);

const office = sampleEntry('a', { from: '07:30', to: '17:00', weekdays: [1, 2, 3, 4, 5] });
const drill = sampleEntry('b', { from: '08:00', to: '08:01', band: 'urgent' });
const inputs = sampleInputs(
  hanoi,
  [office, drill],
  [samplePlaylist('a', [20, 25]), samplePlaylist('b', [40]), samplePlaylist('d', [50])],
  'd',
);

const rows = (from: string, until: string) =>
  timeline(inputs, ms(from), ms(until)).map((row) => {
    const clock = (atMs: number) => formatInstant(atMs, hanoi).slice(11, 19);
    return `${row.designId} ${clock(row.fromMs)} ${clock(row.untilMs)}`;
  });

describe('the timeline', () => {
  it('changes to a window on its minute, from its first item', () => {
    expect(rows('2026-11-23T07:29+07:00', '2026-11-23T07:30:30+07:00')).toEqual([
      // 23 November 2026 07:28:20 in Hanoi is a multiple of 50 seconds since 1970.
      'd1 07:28:20 07:29:10',
      'd1 07:29:10 07:30:00',
      'a1 07:30:00 07:30:20',
      'a2 07:30:20 07:30:45',
    ]);
  });

  it('cuts for an interruption and goes on where the clock says', () => {
    expect(rows('2026-11-23T07:59:40+07:00', '2026-11-23T08:01:10+07:00')).toEqual([
      'a2 07:59:35 08:00:00',
      'b1 08:00:00 08:00:40',
      'b1 08:00:40 08:01:00',
      'a1 08:01:00 08:01:05',
      'a2 08:01:05 08:01:30',
    ]);
  });

  it('does not tell of a turn as begun before the program that it belongs to', () => {
    expect(rows('2026-11-23T08:01:02+07:00', '2026-11-23T08:01:03+07:00')).toEqual(['a1 08:01:00 08:01:05']);
  });

  it('is empty while nothing plays', () => {
    const none = { ...inputs, screen: { ...inputs.screen, defaultPlaylistId: null } };
    expect(timeline(none, ms('2026-11-22T10:00+07:00'), ms('2026-11-22T11:00+07:00'))).toEqual([]);
    expect(timeline(none, ms('2026-11-23T07:00+07:00'), ms('2026-11-23T07:30:01+07:00'))).toHaveLength(1);
  });

  it('names designs when it knows them', () => {
    const designs = [{ id: 'd1', name: 'Welcome' }] as unknown as { id: never; name: string }[];
    const [row] = timeline({ ...inputs, designs }, ms('2026-11-22T10:00+07:00'), ms('2026-11-22T10:00:01+07:00'));
    expect(row?.name).toBe('Welcome');
  });

  it('stops after ten thousand rows', () => {
    expect(timeline(inputs, ms('2026-11-22T00:00+07:00'), ms('2036-11-22T00:00+07:00'))).toHaveLength(10_000);
  });

  it('lies end to end and agrees with the resolver at every instant', () => {
    const start = ms('2026-11-23T07:00+07:00');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: 1, max: 600_000 }), (offset, length) => {
        const placed = timeline(inputs, start + offset, start + offset + length);
        expect(placed[0]?.fromMs).toBeLessThanOrEqual(start + offset);
        expect(placed.at(-1)?.untilMs).toBeGreaterThanOrEqual(start + offset + length);
        placed.forEach((row, n) => {
          if (n > 0) expect(row.fromMs).toBe(placed[n - 1]?.untilMs);
          const { items } = resolveProgram(inputs, row.fromMs);
          expect(items.map(({ designId }) => designId)).toContain(row.designId);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('an instant as text', () => {
  it.each([
    ['2026-11-23T08:00:00+07:00', hanoi],
    ['2026-03-08T01:59:59-05:00', 'America/New_York'],
    ['2026-03-08T03:00:00-04:00', 'America/New_York'],
    ['2026-11-23T08:00:00.250+05:30', 'Asia/Kolkata'],
    ['2026-11-23T08:00:00+00:00', 'UTC'],
  ])('%s in %s comes back the same', (iso, zone) => {
    expect(formatInstant(Date.parse(iso), zone)).toBe(iso);
  });
});
