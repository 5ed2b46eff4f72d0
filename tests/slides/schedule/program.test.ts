import { describe, expect, it } from 'vitest';
import { whySentence } from '../../../slides/messages/why.ts';
import { resolveProgram } from '../../../slides/schedule/program.ts';
import { designIds, sampleEntry, sampleInputs, samplePlaylist } from './schedule-samples.ts';

const hanoi = 'Asia/Ho_Chi_Minh';
const newYork = 'America/New_York';
const ms = (iso: string) => Date.parse(iso);
const a = samplePlaylist('a', [10, 20]);
const b = samplePlaylist('b', [5]);
const d = samplePlaylist('d', [7]);

describe('the default', () => {
  it('plays for ever when there are no entries', () => {
    const program = resolveProgram(sampleInputs(hanoi, [], [d], 'd'), ms('2026-11-23T08:00+07:00'));
    expect(designIds(program)).toEqual(['d1']);
    expect(program.validUntilMs).toBeNull();
    expect(program.anchorMs).toBe(0);
    expect(program.why).toEqual([{ verdict: 'default', id: 'd', name: 'List d', by: null, reason: null }]);
  });

  it.each([
    ['there is none', [], null, 'nothing'],
    ['its playlist is gone', [], 'd', 'empty'],
    ['its playlist is empty', [samplePlaylist('d', [])], 'd', 'empty'],
  ] as const)('shows nothing and says so when %s', (_name, lists, id, verdict) => {
    const program = resolveProgram(sampleInputs(hanoi, [], [...lists], id), 0);
    expect(program.items).toEqual([]);
    expect(program.why.map((step) => step.verdict)).toEqual([verdict]);
  });
});

describe('a window on weekdays 07:30–17:00', () => {
  const office = sampleEntry('a', {
    from: '07:30',
    to: '17:00',
    weekdays: [1, 2, 3, 4, 5],
    startDate: '2026-11-23',
    endDate: '2026-12-31',
  });
  const at = (iso: string) => resolveProgram(sampleInputs(hanoi, [office], [a, d], 'd'), ms(iso));

  it.each([
    ['the minute before', '2026-11-23T07:29:59.999+07:00', 'd1', '2026-11-23T07:30+07:00'],
    ['its first instant', '2026-11-23T07:30+07:00', 'a1', '2026-11-23T17:00+07:00'],
    ['its last millisecond', '2026-11-23T16:59:59.999+07:00', 'a1', '2026-11-23T17:00+07:00'],
    ['its end, which is outside', '2026-11-23T17:00+07:00', 'd1', '2026-11-24T07:30+07:00'],
    ['Friday evening, until Monday', '2026-11-27T17:00+07:00', 'd1', '2026-11-30T07:30+07:00'],
    ['long before, until the first day', '2025-01-01T00:00+07:00', 'd1', '2026-11-23T07:30+07:00'],
    ['the last day, the 31st', '2026-12-31T12:00+07:00', 'a1', '2026-12-31T17:00+07:00'],
  ])('at %s', (_name, iso, first, until) => {
    const program = at(iso);
    expect(designIds(program)[0]).toBe(first);
    expect(program.validUntilMs).toBe(ms(until));
  });

  it('never comes again after its last day', () => {
    expect(at('2026-12-31T17:00+07:00').validUntilMs).toBeNull();
  });

  it('counts its loop from 07:30', () => {
    expect(at('2026-11-25T10:00+07:00').anchorMs).toBe(ms('2026-11-25T07:30+07:00'));
  });

  it.each([
    ['2026-11-22T10:00+07:00', 'before-start', '“Entry a” has not reached its first day.'],
    ['2027-01-01T10:00+07:00', 'after-end', '“Entry a” is past its last day.'],
    ['2026-11-28T10:00+07:00', 'weekday', '“Entry a” does not play on this weekday.'],
    ['2026-11-23T18:00+07:00', 'time', '“Entry a” is outside its hours.'],
  ])('says at %s that it is outside because of %s', (iso, reason, sentence) => {
    const [step] = at(iso).why;
    expect(step).toMatchObject({ verdict: 'outside', reason });
    expect(step && whySentence(step, 'en')).toBe(sentence);
  });
});

// Monday 22:00–06:00: what is after midnight on Tuesday is still Monday's, and Monday before 06:00 is not.
describe('an overnight window on Mondays 22:00–06:00', () => {
  const night = sampleEntry('a', { from: '22:00', to: '06:00', weekdays: [1], startDate: '2026-11-23', endDate: '2026-11-30' });

  it.each([
    ['Mon 02:30', '2026-11-23T02:30+07:00', false],
    ['Mon 21:59', '2026-11-23T21:59+07:00', false],
    ['Mon 22:00', '2026-11-23T22:00+07:00', true],
    ['Mon 23:59', '2026-11-23T23:59+07:00', true],
    ['Tue 02:30', '2026-11-24T02:30+07:00', true],
    ['Tue 05:59', '2026-11-24T05:59+07:00', true],
    ['Tue 06:00', '2026-11-24T06:00+07:00', false],
    ['Tue 22:30', '2026-11-24T22:30+07:00', false],
    ['Tue after its last day, 05:00', '2026-12-01T05:00+07:00', true],
    ['Mon after its last day, 22:00', '2026-12-07T22:00+07:00', false],
  ])('%s', (_name, iso, isOn) => {
    const program = resolveProgram(sampleInputs(hanoi, [night], [a, d], 'd'), ms(iso));
    expect(designIds(program)[0]).toBe(isOn ? 'a1' : 'd1');
  });
});

describe('daylight saving in New York', () => {
  const window = (from: string, to: string) => sampleInputs(newYork, [sampleEntry('a', { from, to })], [a, d], 'd');

  it('keeps 08:00–17:00 on the wall clock on both days of change', () => {
    const spring = resolveProgram(window('08:00', '17:00'), ms('2026-03-08T08:30-04:00'));
    expect(designIds(spring)).toEqual(['a1', 'a2']);
    expect(spring.validUntilMs).toBe(ms('2026-03-08T17:00-04:00'));
    const autumn = resolveProgram(window('08:00', '17:00'), ms('2026-11-01T07:30-05:00'));
    expect(designIds(autumn)).toEqual(['d1']);
    expect(autumn.validUntilMs).toBe(ms('2026-11-01T08:00-05:00'));
  });

  it('skips a window in the missing hour', () => {
    const program = resolveProgram(window('02:15', '02:45'), ms('2026-03-08T01:00-05:00'));
    expect(program.validUntilMs).toBe(ms('2026-03-09T02:15-04:00'));
  });

  it('opens a window in the repeated hour twice', () => {
    const first = resolveProgram(window('01:15', '01:45'), ms('2026-11-01T01:20-04:00'));
    expect(first.validUntilMs).toBe(ms('2026-11-01T01:45-04:00'));
    const between = resolveProgram(window('01:15', '01:45'), ms('2026-11-01T01:50-04:00'));
    expect(designIds(between)).toEqual(['d1']);
    expect(between.validUntilMs).toBe(ms('2026-11-01T01:15-05:00'));
  });

  it('makes the whole day 23 or 25 hours long', () => {
    const day = (date: string) => sampleInputs(newYork, [sampleEntry('a', { startDate: date, endDate: date })], [a, d], 'd');
    expect(resolveProgram(day('2026-03-08'), ms('2026-03-08T12:00-04:00')).validUntilMs).toBe(ms('2026-03-09T00:00-04:00'));
    expect(resolveProgram(day('2026-11-01'), ms('2026-11-01T00:00-04:00')).validUntilMs).toBe(ms('2026-11-02T00:00-05:00'));
  });
});

describe('the end of a month', () => {
  it.each([
    ['29 February of a leap year', '2028-02-29', '2028-02-29', '2028-02-29T12:00+07:00', '2028-03-01T00:00+07:00'],
    ['the 29th to the 31st', '2026-01-29', '2026-01-31', '2026-01-30T12:00+07:00', '2026-02-01T00:00+07:00'],
    ['over New Year', '2026-12-30', '2027-01-02', '2026-12-31T23:59+07:00', '2027-01-03T00:00+07:00'],
    ['28 February to 1 March without a leap day', '2026-02-28', '2026-03-01', '2026-02-28T23:59+07:00', '2026-03-02T00:00+07:00'],
  ])('%s includes both days', (_name, startDate, endDate, iso, until) => {
    const program = resolveProgram(sampleInputs(hanoi, [sampleEntry('a', { startDate, endDate })], [a, d], 'd'), ms(iso));
    expect(designIds(program)).toEqual(['a1', 'a2']);
    expect(program.validUntilMs).toBe(ms(until));
  });
});

describe('who wins', () => {
  const noon = ms('2026-11-23T12:00+07:00');

  it('is the higher band first, then the higher priority, and the rest are hidden by it', () => {
    const entries = [
      sampleEntry('a', { band: 'normal', priority: 100 }),
      sampleEntry('b', { band: 'event', priority: 0 }),
      sampleEntry('c', { band: 'event', priority: 1, playlistId: 'a' }),
    ];
    const program = resolveProgram(sampleInputs(hanoi, entries, [a, b, d], 'd'), noon);
    expect(program.sources).toEqual(['c']);
    expect(program.why.map(({ verdict, by }) => [verdict, by])).toEqual([
      ['hidden', 'Entry c'],
      ['hidden', 'Entry c'],
      ['plays', null],
      ['hidden', 'Entry c'],
    ]);
  });

  it('is every one of equals in turn, in the same order however they are listed', () => {
    const one = sampleEntry('a', { from: '08:00', to: '18:00' });
    const two = sampleEntry('b', { from: '07:00', to: '17:00' });
    const listed = resolveProgram(sampleInputs(hanoi, [one, two], [a, b]), noon);
    const turned = resolveProgram(sampleInputs(hanoi, [two, one], [b, a]), noon);
    expect(designIds(listed)).toEqual(['b1', 'a1', 'a2']);
    expect(turned.items).toEqual(listed.items);
    expect(listed.anchorMs).toBe(ms('2026-11-23T08:00+07:00'));
  });

  it('is never one that is off, for another screen, or without items', () => {
    const entries = [
      sampleEntry('a', { isEnabled: false }),
      sampleEntry('b', { screenIds: ['hall'] }),
      sampleEntry('hollow', { band: 'urgent' }),
      sampleEntry('gone', { band: 'urgent' }),
    ];
    const program = resolveProgram(sampleInputs(hanoi, entries, [a, b, samplePlaylist('hollow', []), d], 'd'), noon);
    expect(designIds(program)).toEqual(['d1']);
    expect(program.why.map(({ verdict }) => verdict)).toEqual(['off', 'outside', 'empty', 'empty', 'default']);
    expect(program.validUntilMs).toBeNull();
  });

  it('tells items of the same playlist from two entries apart', () => {
    const entries = [sampleEntry('a'), sampleEntry('b', { playlistId: 'a' })];
    const { items } = resolveProgram(sampleInputs(hanoi, entries, [a]), noon);
    expect(new Set(items.map(({ key }) => key)).size).toBe(4);
  });

  it('does not change while only something below begins or ends', () => {
    const entries = [
      sampleEntry('a', { band: 'urgent', endDate: '2026-11-24' }),
      sampleEntry('b', { from: '13:00', to: '14:00' }),
    ];
    expect(resolveProgram(sampleInputs(hanoi, entries, [a, b]), noon).validUntilMs).toBe(ms('2026-11-25T00:00+07:00'));
  });
});

it('clamps a duration that would stall the loop', () => {
  const broken = { ...a, items: a.items.map((item, n) => ({ ...item, durationMs: [0, Number.NaN][n] ?? 1e15 })) };
  const { items } = resolveProgram(sampleInputs(hanoi, [], [broken], 'a'), 0);
  expect(items.map(({ durationMs }) => durationMs)).toEqual([1000, 1000]);
});

it('names a zone that does not exist', () => {
  expect(() => resolveProgram(sampleInputs('Mars/Olympus', [], [], null), 0)).toThrow(
    expect.objectContaining({ code: 'zone-unknown' }),
  );
});
