// A picture that was painted finer than it is wanted, brought to its size: what a rasteriser moves to whole pixels (letters,
// thin lines) is then moved by a part of a pixel only.

/** How many times finer, across and down. */
export const finer = 3;

/** The mean of each square of `finer` × `finer` pixels. `channels` is 1 (grey), 3 (RGB) or 4 (RGBA); the result is opaque RGBA. */
export function averagePixels(pixels: ArrayLike<number>, channels: 1 | 3 | 4, width: number, height: number) {
  const out = new Uint8ClampedArray(width * height * 4);
  const row = width * finer * channels;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      const from = y * finer * row + x * finer * channels;
      for (let channel = 0; channel < 3; channel++) {
        const own = channels === 1 ? 0 : channel;
        let sum = 0;
        for (let down = 0; down < finer; down++) {
          for (let across = 0; across < finer; across++) sum += pixels[from + down * row + across * channels + own] ?? 0;
        }
        out[to + channel] = sum / finer ** 2;
      }
      out[to + 3] = 255;
    }
  }
  return out;
}
