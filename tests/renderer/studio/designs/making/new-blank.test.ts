// A blank design has the size it is called by, and is finished as that size usually is.
import { expect, test } from 'vitest';
import { blankDesign, presets } from '../../../../../renderer/studio/designs/making/new-blank.ts';
import { design as designSchema } from '../../../../../slides/model/design.ts';
import { themeId } from '../../../../../slides/model/id.ts';
import { finishingOf } from '../../../../../slides/print/finishing-defaults.ts';

const finished = Object.fromEntries(
  presets.map((preset) => {
    const design = blankDesign(preset, 'Trống', themeId.parse('theme-red'));
    expect(designSchema.safeParse(design).error).toBeUndefined();
    return [preset.id, design.finishing];
  }),
);

test('banners have hem and eyelets, a standee its corners; screens and paper are only cut', () => {
  expect(finished).toEqual({
    'slide-wide': null,
    'slide-tall': null,
    'poster-a3': null,
    'poster-a4': null,
    'banner-6': finishingOf('bangron'),
    'banner-4': finishingOf('bangron'),
    standee: finishingOf('standee'),
    'board-led': null,
  });
});
