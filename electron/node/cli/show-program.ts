import { AppError } from '../../../slides/api/errors.ts';
import { whySentence } from '../../../slides/messages/why.ts';
import { screenId } from '../../../slides/model/id.ts';
import { parseInstant } from '../../../slides/schedule/parse-instant.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

type Options = { library?: string; screen: string; at: string; until?: string; why?: true };

/** `pano program`: what plays at an instant (or up to another), until when the answer holds, and why. */
export async function showProgram(output: Output, options: Options): Promise<void> {
  const id = screenId.safeParse(options.screen);
  if (!id.success) throw new AppError('not-found', { kind: 'screen', id: options.screen });
  const { items, validUntil, why } = await withLibrary(options.library, async (call) => {
    const { timeZone } = (await call('settings.get', {})).document;
    return call('program.at', {
      screenId: id.data,
      atMs: parseInstant(options.at, timeZone),
      ...(options.until === undefined ? {} : { untilMs: parseInstant(options.until, timeZone) }),
    });
  });
  const reasons = why.map((step) => whySentence(step, output.language));
  output.result({ items, validUntil, why: reasons }, [
    ...items.map(({ from, until, id: itemId, name }) => `${from}\t${until}\t${itemId}\t${name}`),
    ...(options.why ? reasons : []),
    ...(validUntil === null ? [] : [`→ ${validUntil}`]),
  ]);
}
