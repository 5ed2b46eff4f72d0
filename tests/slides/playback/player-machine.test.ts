import { describe, expect, it } from 'vitest';
import { sampleEntry, samplePlaylist } from '../schedule/schedule-samples.ts';
import { SimulatedPlayer, sampleBundle } from './simulated-player.ts';

const list = samplePlaylist;
const abc = (seconds: readonly number[] = [10, 10, 10]) => sampleBundle({ playlists: [list('a', seconds)], defaultId: 'a' });
// A multiple of 30 seconds since 1970, so a loop of 30 seconds stands at its beginning.
const start = '2026-11-23T08:00:00+07:00';

describe('a loop', () => {
  it('is met where the clock says and goes round', () => {
    const player = new SimulatedPlayer('2026-11-23T08:00:13+07:00');
    player.receive(abc());
    player.run(40_000);
    expect(player.sights.map(({ atMs, showing }) => `${showing} ${(atMs % 60_000) / 1000}`)).toEqual([
      'a2 13.3',
      'a3 20',
      'a1 30',
      'a2 40',
      'a3 50',
    ]);
  });

  it('does not show an item for a blink when it is met at its end', () => {
    const player = new SimulatedPlayer('2026-11-23T08:00:09.5+07:00');
    player.receive(abc());
    expect(player.run(15_000).since(0)).toEqual(['a2', 'a3']);
  });

  it('of one slide is painted once', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc([5]));
    expect(player.run(600_000).since(0)).toEqual(['a1']);
  });

  it('shows the clock when there is nothing at all, and the slide when there is something', () => {
    const player = new SimulatedPlayer(start);
    player.receive(sampleBundle({}));
    expect(player.run(100_000).showing).toBe('clock');
    player.receive(abc());
    expect(player.run(1000).showing).toBe('a2');
  });
});

describe('the schedule', () => {
  const office = sampleEntry('b', { from: '08:30', to: '09:00' });
  const bundle = sampleBundle({ entries: [office], playlists: [list('a', [10, 10, 10]), list('b', [20, 20])], defaultId: 'a' });

  it('is followed to the millisecond because the next program is made ready ahead', () => {
    const player = new SimulatedPlayer('2026-11-23T08:29:00+07:00');
    player.receive(bundle);
    player.run(60_000 + 25_000);
    const [first, second] = player.sights.filter(({ showing }) => showing.startsWith('b'));
    expect(first).toEqual({ showing: 'b1', atMs: Date.parse('2026-11-23T08:30:00+07:00') });
    expect(second).toEqual({ showing: 'b2', atMs: Date.parse('2026-11-23T08:30:20+07:00') });
  });

  it('returns to the default where the clock says', () => {
    const player = new SimulatedPlayer('2026-11-23T08:59:30+07:00');
    player.receive(bundle);
    player.run(45_000);
    expect(player.sights.at(-2)).toEqual({ showing: 'a1', atMs: Date.parse('2026-11-23T09:00:00+07:00') });
    expect(player.sights.at(-1)).toEqual({ showing: 'a2', atMs: Date.parse('2026-11-23T09:00:10+07:00') });
  });

  it('holds after a sleep and after the clock was set back', () => {
    const player = new SimulatedPlayer('2026-11-23T08:00:00+07:00');
    player.receive(bundle);
    player.run(15_000);
    player.jump(40 * 60_000);
    expect(player.run(500).showing).toBe('b1');
    player.jump(-40 * 60_000);
    expect(player.run(500).showing).toBe('a2');
    expect(player.logs.filter((what) => what === 'clock-jumped')).toHaveLength(2);
  });

  it('shows the clock in the gaps of a screen without a default', () => {
    const player = new SimulatedPlayer('2026-11-23T08:29:50+07:00');
    player.receive(sampleBundle({ entries: [office], playlists: [list('b', [20])] }));
    expect(player.run(9999).showing).toBe('clock');
    expect(player.run(1).showing).toBe('b1');
    expect(player.run(30 * 60_000).showing).toBe('clock');
  });
});

describe('a changed bundle', () => {
  it('leaves the item on screen its time and goes on with its successor', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc());
    player.run(12_000);
    expect(player.showing).toBe('a2');
    player.receive(sampleBundle({ playlists: [list('a', [10, 10, 10, 10, 10])], defaultId: 'a' }));
    player.run(30_000);
    const seen = player.sights.map(({ atMs, showing }) => `${showing} ${(atMs % 60_000) / 1000}`);
    expect(seen).toEqual(['a1 0.3', 'a2 10', 'a3 20', 'a4 30', 'a5 40']);
  });

  it('with equal content changes nothing', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc());
    player.run(12_000);
    const { sights } = player;
    for (let n = 0; n < 20; n++) {
      player.receive(abc());
      player.run(100);
    }
    expect(sights.map(({ showing }) => showing)).toEqual(['a1', 'a2']);
    expect(player.run(10_000).showing).toBe('a3');
  });

  it('lets a removed item end its turn', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc());
    player.run(12_000);
    const whole = list('a', [10, 10, 10]);
    const shorter = { ...whole, items: whole.items.filter(({ id }) => id !== 'a2') };
    player.receive(sampleBundle({ playlists: [shorter], defaultId: 'a' }));
    expect(player.run(7900).showing).toBe('a2');
    expect(player.run(100).showing).toBe('a3');
    expect(player.run(10_000).showing).toBe('a1');
  });

  it('repaints the slide on screen when its design was changed, and keeps its turn', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc());
    player.run(12_000);
    player.receive(sampleBundle({ playlists: [list('a', [10, 10, 10])], defaultId: 'a', looks: 'new' }));
    player.run(10_000);
    expect(player.sights.map(({ showing }) => showing)).toEqual(['a1', 'a2', 'a2', 'a3']);
    expect((player.sights.at(-1)?.atMs ?? 0) % 60_000).toBe(20_000);
  });

  it('takes an urgent entry at once', () => {
    const player = new SimulatedPlayer(start);
    player.receive(abc());
    player.run(12_000);
    const playlists = [list('a', [10, 10, 10]), list('u', [10])];
    player.receive(sampleBundle({ entries: [sampleEntry('u', { band: 'urgent' })], playlists, defaultId: 'a' }));
    expect(player.run(400).showing).toBe('u1');
  });
});

describe('a slide that fails', () => {
  it('is skipped without a gap, logged, and comes back when it is whole', () => {
    const player = new SimulatedPlayer(start);
    player.broken.add('a2');
    player.receive(abc());
    player.run(29_000);
    expect(player.sights.map(({ showing }) => showing)).toEqual(['a1', 'a3', 'a1']);
    expect(player.logs).toContain('slide-failed');
    player.broken.clear();
    const from = player.nowMs;
    player.run(90_000);
    expect(player.since(from)).toContain('a2');
    expect(player.logs).toContain('slide-recovered');
  });

  it('gives way to the default when nothing of its playlist can be shown', () => {
    const player = new SimulatedPlayer(start);
    player.broken = new Set(['u1', 'u2']);
    const playlists = [list('a', [10, 10, 10]), list('u', [10, 10])];
    player.receive(sampleBundle({ entries: [sampleEntry('u', { band: 'urgent' })], playlists, defaultId: 'a' }));
    expect(player.run(2000).showing).toBe('a1');
    const from = player.nowMs;
    player.run(600_000);
    expect(new Set(player.since(from))).toEqual(new Set(['a1', 'a2', 'a3']));
  });

  it('never leaves an error: with nothing else it is the clock', () => {
    const player = new SimulatedPlayer(start);
    player.broken.add('a1');
    player.receive(abc([10]));
    expect(player.run(120_000).since(0)).toEqual(['clock']);
    player.broken.clear();
    expect(player.run(600_000).showing).toBe('a1');
  });

  it('is tried again less and less often', () => {
    const player = new SimulatedPlayer(start);
    player.broken.add('a1');
    player.receive(abc([10]));
    player.run(3_600_000);
    // 30 s, 1, 2, 4, 8 and then every 10 minutes.
    expect(player.logs.filter((what) => what === 'slide-failed').length).toBeLessThan(13);
  });

  it('by never getting ready is given up after ten seconds', () => {
    const player = new SimulatedPlayer(start);
    player.prepareMs = 60_000;
    player.receive(abc());
    player.run(10_500);
    expect(player.logs).toContain('slide-failed');
  });

  it('that is only slow is shown all the same, each in its time', () => {
    const player = new SimulatedPlayer(start);
    player.prepareMs = 1700;
    player.receive(abc([1, 1, 1]));
    player.run(20_000);
    expect(new Set(player.since(0))).toEqual(new Set(['a1', 'a2', 'a3']));
  });
});
