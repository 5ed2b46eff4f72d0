// The PDF shows what the canvas shows, scene by scene.
import { beforeAll, describe, expect, it } from 'vitest';
import { differingShare, meanDifference, meanOfShift } from '../../../golden/compare.ts';
import { paintAsPdf, paintWithHostCanvas, rasterisePdf } from '../../../golden/host-painting.ts';
import { goldenScenes } from '../../../golden/scenes.ts';

// Two rasterisers (Skia and poppler's Splash) smooth edges and blend differently by a few levels; shadows are resampled, and
// Skia moves the baselines of small letters to whole pixels.
// `share` finds what is wrong in one place (a missing shape, another gradient), `shiftPx` what is wrong everywhere: all in
// all the pictures must be closer than if everything stood a pixel further.
const tolerance = { share: 0.003, shiftPx: 1 };

describe.each(Object.entries(goldenScenes))('golden scene %s', (name, design) => {
  let canvas: Uint8Array;
  beforeAll(async () => {
    canvas = await paintWithHostCanvas(design);
  });

  it.each(['outlines', 'live'] as const)('is the same as a PDF with %s text', async (text) => {
    const { share, shiftPx } = tolerance;
    const painted = await rasterisePdf(design, await paintAsPdf(design, text));
    expect(differingShare(`${name}-pdf-${text}`, canvas, painted, share)).toBeLessThanOrEqual(share);
    expect(meanDifference(canvas, painted)).toBeLessThan(meanOfShift(canvas, shiftPx));
  });
});
