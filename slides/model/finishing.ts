// What the print shop does to a banner after printing: hems, eyelets, pole pockets, stretching over a frame. Lengths in mm.
import { z } from 'zod';

const edgeLength = z.number().min(0).max(1000);
/** One length for each edge, 0 where there is nothing. */
export const edgeLengths = z.strictObject({ top: edgeLength, right: edgeLength, bottom: edgeLength, left: edgeLength });
export type EdgeLengths = z.infer<typeof edgeLengths>;
export type Edge = keyof EdgeLengths;

export const eyelets = z.strictObject({
  /** The longest distance between the centres of two neighbours. */
  spacing: z.number().min(50).max(10_000),
  /** From the trim edge to the centre. */
  inset: z.number().min(5).max(500),
  /** Of the metal ring, outside. */
  diameter: z.number().min(5).max(100),
  /** corners: only there · edges: along the marked edges, corners included · edges-without-corners. */
  placement: z.enum(['corners', 'edges', 'edges-without-corners']),
  edges: z.strictObject({ top: z.boolean(), right: z.boolean(), bottom: z.boolean(), left: z.boolean() }),
});
export type Eyelets = z.infer<typeof eyelets>;

export const finishing = z.strictObject({
  /** Folded back and welded or sewn, outside of the trim size. */
  hem: edgeLengths,
  /** Flat width of a pocket that a pole goes through, outside of the trim size. */
  polePocket: edgeLengths,
  /** Wrapped around a frame on every edge, outside of the trim size. */
  frame: edgeLength,
  eyelets: eyelets.nullable(),
});
export type Finishing = z.infer<typeof finishing>;
