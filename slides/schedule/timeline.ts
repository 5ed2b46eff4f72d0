// What plays on a screen between two instants, item by item on the clock: the planner's picture of the day.
import type { DesignId, PlaylistItemId } from '../model/id.ts';
import { positionAt } from '../playback/position.ts';
import { type ProgramInputs, type ProgramItem, resolveProgram } from './program.ts';

export type Placement = { id: PlaylistItemId; designId: DesignId; name?: string; fromMs: number; untilMs: number };

/** One-second slides over a year would be 31 million rows; a timeline stops here. */
const maxPlacements = 10_000;

/**
 * The items whose turn touches [atMs, untilMs), in order, each with its whole turn: the first may have begun earlier and
 * the last may end later. Turns are cut where the program changes. Stops after 10,000. Names are the designs', when given.
 */
export function timeline(
  inputs: ProgramInputs & { designs?: readonly { id: DesignId; name: string }[] },
  atMs: number,
  untilMs: number,
): Placement[] {
  const names = new Map(inputs.designs?.map(({ id, name }) => [id, name]));
  const placements: Placement[] = [];
  let program = resolveProgram(inputs, atMs);
  // The turn at `atMs` may have been cut at its beginning by a program change, so the walk starts where it began.
  let at = positionAt(program.items, program.anchorMs, atMs)?.startMs ?? atMs;
  let end = Number.NEGATIVE_INFINITY;
  while (at < untilMs && placements.length < maxPlacements) {
    if (at >= end) {
      program = resolveProgram(inputs, at);
      end = program.validUntilMs ?? Number.POSITIVE_INFINITY;
    }
    const turn = positionAt(program.items, program.anchorMs, at);
    const item = turn && program.items[turn.index];
    const until = Math.min(turn?.untilMs ?? end, end);
    if (item && until > atMs) placements.push(place(item, names.get(item.designId), at, until));
    at = until;
  }
  return placements;
}

function place({ id, designId }: ProgramItem, name: string | undefined, fromMs: number, untilMs: number): Placement {
  return { id, designId, ...(name === undefined ? {} : { name }), fromMs, untilMs };
}
