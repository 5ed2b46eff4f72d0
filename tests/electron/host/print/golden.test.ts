// The PDF shows what the canvas shows, scene by scene.
import { beforeAll, describe, expect, it } from 'vitest';
import { differingShare, meanDifference, meanOfShift } from '../../../golden/compare.ts';
import { paintAsPdf, paintWithHostCanvas, rasterisePdf } from '../../../golden/host-painting.ts';
import { goldenScenes } from '../../../golden/scenes.ts';

// Two rasterisers (Skia and poppler's Splash) smooth edges and blend differently by a few levels; shadows are resampled.
// Live letters poppler draws as bitmaps whose baseline it moves to a whole pixel, so their level edges differ more.
// `share` finds what is wrong in one place (a missing shape, another gradient), `shiftPx` what is wrong everywhere: all in
// all the pictures must be closer than if everything stood a pixel further.
const tolerances = { outlines: { share: 0.003, shiftPx: 1 }, live: { share: 0.009, shiftPx: 2 } };

describe.each(Object.entries(goldenScenes))('golden scene %s', (name, design) => {
  let canvas: Uint8Array;
  beforeAll(async () => {
    canvas = await paintWithHostCanvas(design);
  });

  it.each(['outlines', 'live'] as const)('is the same as a PDF with %s text', async (text) => {
    const { share, shiftPx } = tolerances[text];
    const painted = await rasterisePdf(design, await paintAsPdf(design, text));
    expect(differingShare(`${name}-pdf-${text}`, canvas, painted, share)).toBeLessThanOrEqual(share);
    expect(meanDifference(canvas, painted)).toBeLessThan(meanOfShift(canvas, shiftPx));
  });
});
