// The outline of a glyph for whoever writes it into a file.
import type { Glyph } from 'fontkit';
import type { FontId } from '../../../../slides/fonts/catalog.ts';
import { openFont } from './font-files.ts';

/** `quadraticCurveTo` and the like, as a canvas calls them; in font units, y upwards. */
export type OutlineCommand = { command: string; args: number[] };

/** PostScript outlines are read by the reader that also measured them: fontkit 2 draws one of their curves (hflex1) wrongly. */
export function glyphOutline(font: FontId, glyph: Glyph): readonly OutlineCommand[] {
  const { outline } = openFont(font).file;
  if (outline === null) return glyph.path.commands;
  const commands: OutlineCommand[] = [];
  const add = (command: string, ...args: number[]): void => {
    commands.push({ command, args });
  };
  const close = (): void => {
    if (commands.length > 0) add('closePath');
  };
  outline(glyph.id, {
    move(x, y) {
      close();
      add('moveTo', x, y);
    },
    line: (x, y) => add('lineTo', x, y),
    curve: (...points) => add('bezierCurveTo', ...points),
  });
  close();
  return commands;
}
