import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecipients } from '../../../../renderer/studio/imports/read-recipients.ts';
import { campaign } from '../../../../slides/model/campaign.ts';

describe('typed recipients', () => {
  it('are one per line, without what is empty', () => {
    expect(readRecipients(' Ban Tuyên giáo \n\n  \nCác chi bộ')).toEqual(['Ban Tuyên giáo', 'Các chi bộ']);
  });

  it('are never refused by the library, whatever is typed or pasted', () => {
    const lines = fc.array(fc.string({ maxLength: 700 }), { maxLength: 600 });
    fc.assert(
      fc.property(lines, (typed) => campaign.shape.recipients.safeParse(readRecipients(typed.join('\n'))).success),
      { numRuns: 50 },
    );
  });
});
