// Whatever happens in whatever order, people see something, and every slide has its turn.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Playlist } from '../../../slides/model/playlist.ts';
import { sampleEntry, samplePlaylist } from '../schedule/schedule-samples.ts';
import { SimulatedPlayer, sampleBundle } from './simulated-player.ts';

const start = '2026-11-23T07:29:00+07:00';
const defaults = samplePlaylist('d', [3, 5, 4]);
const others = samplePlaylist('e', [6, 2]);
const entry = sampleEntry('e', { from: '07:30', to: '07:31' });

function without(list: Playlist, ids: ReadonlySet<string>): Playlist {
  return { ...list, items: list.items.filter(({ id }) => !ids.has(id)) };
}

const happening = fc.oneof(
  fc.record({
    kind: fc.constant('refresh' as const),
    gone: fc.subarray(['d2', 'd3', 'e1', 'e2']),
    looks: fc.constantFrom('x', 'y'),
  }),
  fc.record({ kind: fc.constant('break' as const), broken: fc.subarray(['d2', 'd3', 'e1', 'e2']) }),
  fc.record({ kind: fc.constant('jump' as const), byMs: fc.integer({ min: -100_000, max: 100_000 }) }),
  fc.record({ kind: fc.constant('slow' as const), prepareMs: fc.integer({ min: 0, max: 6000 }) }),
);

it('never shows nothing while a playable slide exists', () => {
  const story = fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), happening), { maxLength: 30 });
  fc.assert(
    fc.property(story, (events) => {
      const player = new SimulatedPlayer(start);
      player.receive(sampleBundle({ entries: [entry], playlists: [defaults, others], defaultId: 'd' }));
      player.run(1000);
      expect(player.showing).not.toBe('nothing');
      for (const [waitMs, what] of events) {
        player.run(waitMs);
        if (what.kind === 'break') player.broken = new Set(what.broken);
        if (what.kind === 'slow') player.prepareMs = what.prepareMs;
        if (what.kind === 'jump') player.jump(what.byMs);
        if (what.kind === 'refresh') {
          const playlists = [defaults, others].map((list) => without(list, new Set(what.gone)));
          player.receive(sampleBundle({ entries: [entry], playlists, defaultId: 'd', looks: what.looks }));
        }
      }
      player.run(60_000);
      // d1 can always be shown, so neither the clock nor nothing may ever have been on screen after the first slide.
      expect(player.sights.map(({ showing }) => showing)).not.toContain('clock');
      expect(player.showing).not.toBe('nothing');
    }),
    // A clock set back may keep one slide as the only one for the whole story, so the number of swaps says nothing.
    {
      numRuns: 300,
      examples: [
        [
          [
            [0, { kind: 'break', broken: ['d2', 'd3'] }],
            [0, { kind: 'jump', byMs: -1401 }],
          ],
        ],
      ],
    },
  );
});

it('shows every item that stays in the list within one cycle, under any refresh pattern', () => {
  const seconds = [3, 2, 4, 3, 5, 2, 3, 4];
  const all = samplePlaylist('a', seconds);
  const cycleMs = seconds.reduce((sum, s) => sum + s * 1000, 0);
  const stays = ['a2', 'a5', 'a8'];
  const leaves = ['a1', 'a3', 'a4', 'a6', 'a7'];
  const refreshes = fc.array(fc.tuple(fc.integer({ min: 50, max: 6000 }), fc.subarray(leaves)), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(refreshes, (pattern) => {
      const player = new SimulatedPlayer(start);
      player.receive(sampleBundle({ playlists: [all], defaultId: 'a' }));
      player.run(1000);
      const beganMs = player.nowMs;
      for (const [waitMs, gone] of pattern) {
        player.run(waitMs);
        player.receive(sampleBundle({ playlists: [without(all, new Set(gone))], defaultId: 'a' }));
      }
      player.run(cycleMs);
      for (const id of stays) {
        const times = [beganMs, ...player.sights.filter(({ showing }) => showing === id).map(({ atMs }) => atMs), player.nowMs];
        const longest = Math.max(...times.slice(1).map((atMs, n) => atMs - (times[n] ?? 0)));
        // A cycle, and the time the item on screen at the first moment still had.
        expect(longest).toBeLessThanOrEqual(cycleMs + 5000);
      }
    }),
    { numRuns: 200 },
  );
});

it('stays on the clock for weeks without a refresh', () => {
  const player = new SimulatedPlayer(start);
  player.receive(sampleBundle({ entries: [entry], playlists: [samplePlaylist('d', [300, 500, 400]), others], defaultId: 'd' }));
  player.run(21 * 24 * 3_600_000);
  const last = player.sights.findLast(({ showing }) => showing === 'd1');
  expect(last?.atMs).toBeGreaterThan(player.nowMs - 1_200_000);
  expect((last?.atMs ?? 1) % 1_200_000).toBe(0);
});
