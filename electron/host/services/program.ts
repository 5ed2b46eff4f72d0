// What plays on a screen: the one resolver, fed from the library, answered in the screen's own time.
import type { Output } from '../../../slides/api/contract.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import { positionAt } from '../../../slides/playback/position.ts';
import { formatInstant } from '../../../slides/schedule/format-instant.ts';
import { type Program, type ProgramInputs, resolveProgram } from '../../../slides/schedule/program.ts';
import { timeline } from '../../../slides/schedule/timeline.ts';
import type { Documents } from './documents.ts';

export type ProgramService = {
  /** Without `untilMs` one round of the loop, beginning with what shows at `atMs`. */
  at(screenId: ScreenId, atMs: number, untilMs: number | undefined): Output<'program.at'>;
};

export function createProgram(documents: Documents): ProgramService {
  return {
    at(screenId, atMs, untilMs) {
      const { timeZone } = documents.get('settings', 'office').document;
      const screen = documents.get('screens', screenId).document;
      const entries = documents.list('entries').map(({ document }) => document);
      const playlists = documents.list('playlists').map(({ document }) => document);
      const inputs: ProgramInputs = { entries, playlists, screen, timeZone };
      const program = resolveProgram(inputs, atMs);
      const items = timeline(inputs, atMs, untilMs ?? endOfRound(program, atMs)).map(
        ({ id, designId, fromMs, untilMs: end }) => ({
          id,
          designId,
          name: documents.find('designs', designId)?.document.name ?? designId,
          from: formatInstant(fromMs, timeZone),
          until: formatInstant(end, timeZone),
        }),
      );
      const validUntil = program.validUntilMs === null ? null : formatInstant(program.validUntilMs, timeZone);
      return { items, validUntil, why: [...program.why] };
    },
  };
}

function endOfRound({ items, anchorMs, validUntilMs }: Program, atMs: number): number {
  const startMs = positionAt(items, anchorMs, atMs)?.startMs ?? atMs;
  const roundMs = items.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return Math.min(startMs + roundMs, validUntilMs ?? Number.POSITIVE_INFINITY);
}
