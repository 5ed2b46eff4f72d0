// Letters in SVG: outlines in the item's own space, so that a gradient runs through all of the text.
import { unitsPerEmOf } from '../../../slides/fonts/font-id.ts';
import type { SceneTextLine, TextItem } from '../../../slides/scene/scene.ts';
import { shapeRun } from './font-files.ts';
import { length } from './pdf-operators.ts';

const commands: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Path data of one line. */
export function lineOutline(item: TextItem, line: SceneTextLine): string {
  const em = item.fontSize / unitsPerEmOf(item.font);
  const run = shapeRun(item.font, line.text, item.letterSpacing !== 0);
  const parts: string[] = [];
  let pen = line.x;
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    if (position === undefined) return;
    const left = pen + position.xOffset * em;
    const baseline = line.y - position.yOffset * em;
    for (const { command, args } of glyph.path.commands) {
      // Fonts count upwards, the page downwards.
      const points = args.map((value, at) => length(at % 2 === 0 ? left + value * em : baseline - value * em));
      parts.push(`${commands[command] ?? ''}${points.join(' ')}`);
    }
    pen += position.xAdvance * em + (position.xAdvance === 0 ? 0 : item.letterSpacing);
  });
  return parts.join('');
}
