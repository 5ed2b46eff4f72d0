// The PDF shows what the canvas shows, scene by scene.
import { beforeAll, describe, expect, it } from 'vitest';
import { differingShare } from '../../../golden/compare.ts';
import { paintAsPdf, paintWithHostCanvas, rasterisePdf } from '../../../golden/host-painting.ts';
import { goldenScenes } from '../../../golden/scenes.ts';

// Two rasterisers (Skia and poppler's Splash) smooth edges and blend differently by a few levels; shadows are resampled.
// Live letters poppler draws as bitmaps whose baseline it moves to a whole pixel, so their level edges differ more. What is
// drawn wrongly (a missing shape, a shifted line, a wrong gradient) changes far more than this.
const tolerances = { outlines: 0.004, live: 0.01 };

describe.each(Object.entries(goldenScenes))('golden scene %s', (name, design) => {
  let canvas: Uint8Array;
  beforeAll(async () => {
    canvas = await paintWithHostCanvas(design);
  });

  it.each(['outlines', 'live'] as const)('is the same as a PDF with %s text', async (text) => {
    const tolerance = tolerances[text];
    const painted = await rasterisePdf(design, await paintAsPdf(design, text));
    expect(differingShare(`${name}-pdf-${text}`, canvas, painted, tolerance)).toBeLessThanOrEqual(tolerance);
  });
});
