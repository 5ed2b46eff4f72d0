// A screen that was updated goes on with the bundle that it kept, until it has a newer one.
import { expect, it } from 'vitest';
import { screenBundle } from '../../../slides/model/bundle.ts';
import { designOf, text } from '../design/sample.ts';

it('takes designs as a version before approvals left them', () => {
  const design = designOf([text('a')]);
  const { acceptedRemarks: _, approval: __, ...old } = design;
  expect(screenBundle.shape.designs.parse([old])).toEqual([design]);
});
