// Which colours letters may have on which ground.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio, isLegibleOn, vibrates } from '../../../slides/print/contrast.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';

describe('letters vibrate', () => {
  test.each([
    ['red on blue', '#ff0000', '#0000ff'],
    ['banner red on royal blue', '#d7141a', '#0047ab'],
    ['red on navy', '#ff0000', '#0d2a5c'],
    ['blue on red', '#0066cc', '#d32f2f'],
    ['green on red', '#00a651', '#ed1c24'],
    ['pure green on pure red', '#00ff00', '#ff0000'],
    ['dark green on red', '#008000', '#ff0000'],
    ['magenta on green', '#ff00ff', '#00ff00'],
    ['magenta on dark green', '#ff00ff', '#008000'],
    ['violet on green', '#7030a0', '#00a651'],
    ['cyan on red', '#00ffff', '#ff0000'],
    ['orange on blue', '#ff8000', '#0000ff'],
  ])('%s', (_name, ink, ground) => {
    expect(vibrates(ink, ground)).toBe(true);
    expect(vibrates(ground, ink)).toBe(true);
  });
});

describe('letters stand still', () => {
  test.each([
    ['yellow on red', '#ffff00', '#ff0000'],
    ['gold on dark red', '#ffd45e', '#a8161b'],
    ['flag yellow on flag red', '#ffcd00', '#da251d'],
    ['white on red', '#ffffff', '#ff0000'],
    ['white on blue', '#ffffff', '#0000ff'],
    ['black on yellow', '#000000', '#ffff00'],
    ['yellow on blue', '#ffff00', '#0000ff'],
    ['blue on yellow', '#0066cc', '#fff200'],
    ['yellow on green', '#ffff00', '#008000'],
    ['pale blue on red', '#d6e7f8', '#a8161b'],
    ['green on white', '#008000', '#ffffff'],
    ['red on black', '#ff0000', '#000000'],
    ['orange on red', '#ff8000', '#ff0000'],
    ['violet on blue', '#8000ff', '#0000ff'],
  ])('%s', (_name, ink, ground) => {
    expect(vibrates(ink, ground)).toBe(false);
  });

  test('in every pair of the shipped themes that carries letters', () => {
    for (const { colors } of defaultThemes('vi')) {
      for (const ink of [colors.ink, colors.accent, colors.muted]) {
        for (const ground of [colors.ground, colors.surface]) expect(isLegibleOn(ink, ground), `${ink} on ${ground}`).toBe(true);
      }
    }
  });

  test('with any grey, and wherever one colour is much lighter', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const hex = (...channels: number[]) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    fc.assert(
      fc.property(channel, channel, channel, channel, channel, channel, (r, g, b, r2, g2, b2) => {
        expect(vibrates(hex(r, g, b), hex(r2, r2, r2))).toBe(false);
        if (contrastRatio(hex(r, g, b), hex(r2, g2, b2)) >= 4.5) expect(vibrates(hex(r, g, b), hex(r2, g2, b2))).toBe(false);
      }),
    );
  });
});
