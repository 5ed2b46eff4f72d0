// Random but valid designs and commands for property tests.
import fc from 'fast-check';
import type { Command } from '../../../slides/design/commands.ts';
import { walk } from '../../../slides/design/element-tree.ts';
import type { Design } from '../../../slides/model/design.ts';
import { design as designSchema } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { ElementId } from '../../../slides/model/id.ts';
import { rectangle } from './sample.ts';

const coordinate = fc.double({ min: -500, max: 1500, noNaN: true });
const size = fc.double({ min: 1, max: 800, noNaN: true });
const angle = fc.double({ min: -180, max: 180, noNaN: true });
const boxed = fc.record({
  x: coordinate,
  y: coordinate,
  width: size,
  height: size,
  rotation: angle,
  flipX: fc.boolean(),
  flipY: fc.boolean(),
  isLocked: fc.boolean().map(() => false),
  opacity: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Tree = { box: object; children: Tree[] | null };
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    box: boxed,
    children: fc.option(fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), { maxDepth: 2, depthSize: 'small' }),
  }),
})).tree;

export const arbitraryDesign: fc.Arbitrary<Design> = fc.array(tree, { minLength: 1, maxLength: 5 }).map((trees) => {
  let count = 0;
  const build = ({ box, children }: Tree): Element => {
    count += 1;
    const own = rectangle(`e${count}`, box);
    if (children === null) return own;
    const { fill: _fill, stroke: _stroke, cornerRadius: _corner, ...rest } = own;
    return { ...rest, kind: 'group', children: children.map(build) };
  };
  return designSchema.parse({
    id: 'd1',
    name: 'Thiết kế',
    kind: 'slide',
    page: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 40 },
    background: { kind: 'solid', color: '@ground' },
    elements: trees.map(build),
    themeId: 'theme-red',
    campaignId: null,
    slogan: null,
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 0,
    updatedAtMs: 0,
  });
});

let serial = 0;
const freshIds = (count: number): ElementId[] =>
  Array.from({ length: count }, () => {
    serial += 1;
    return `n${serial}` as ElementId;
  });

/** Commands as wild as a program could send them: any numbers, unknown ids, senseless patches. */
const wild = fc.oneof(
  fc.double(),
  fc.double({ min: -2e5, max: 2e5, noNaN: true }),
  fc.double({ min: -300, max: 2000, noNaN: true }),
);
export const arbitraryCommand = (ids: readonly ElementId[]): fc.Arbitrary<Command> => {
  const some = fc.subarray([...ids, 'nobody' as ElementId]);
  const one = fc.constantFrom(...ids, 'nobody' as ElementId);
  const box = fc.record({ x: wild, y: wild, width: wild, height: wild, rotation: wild });
  return fc.oneof(
    fc.record({ kind: fc.constant('element.move' as const), ids: some, dx: wild, dy: wild }),
    fc.record({ kind: fc.constant('element.resize' as const), id: one, box, scalesContent: fc.boolean() }),
    fc.record({ kind: fc.constant('element.rotate' as const), ids: some, rotation: wild }),
    fc.record({ kind: fc.constant('element.remove' as const), ids: some }),
    fc.record({
      kind: fc.constant('element.order' as const),
      ids: some,
      step: fc.constantFrom('front' as const, 'back' as const, 'forward' as const, 'backward' as const),
    }),
    fc.record({ kind: fc.constant('element.place' as const), id: one, index: wild }),
    fc.record({
      kind: fc.constant('element.duplicate' as const),
      ids: some,
      newIds: fc.nat(60).map(freshIds),
      dx: wild,
      dy: wild,
    }),
    fc.record({
      kind: fc.constant('element.group' as const),
      ids: some,
      groupId: fc.constant(null).map(() => freshIds(1)[0] as ElementId),
      name: fc.string(),
    }),
    fc.record({ kind: fc.constant('element.ungroup' as const), ids: some }),
    fc.record({
      kind: fc.constant('element.align' as const),
      ids: some,
      edge: fc.constantFrom('left' as const, 'center' as const, 'bottom' as const),
      to: fc.constantFrom('page' as const, 'selection' as const),
    }),
    fc.record({ kind: fc.constant('element.distribute' as const), ids: some, axis: fc.constantFrom('x' as const, 'y' as const) }),
    fc.record({ kind: fc.constant('element.lock' as const), ids: some, isLocked: fc.boolean() }),
    fc.record({ kind: fc.constant('element.hide' as const), ids: some, isHidden: fc.boolean() }),
    fc.record({ kind: fc.constant('element.rename' as const), id: one, name: fc.string({ maxLength: 400 }) }),
    fc.record({ kind: fc.constant('design.rename' as const), name: fc.string({ maxLength: 400 }) }),
    fc.record({ kind: fc.constant('page.set' as const), page: fc.record({ width: wild, height: wild }) }),
    fc.record({
      kind: fc.constant('element.update' as const),
      ids: some,
      patch: fc.oneof(
        fc.record({ of: fc.constant('any' as const), set: fc.record({ opacity: wild, x: wild }) }),
        fc.record({ of: fc.constant('rectangle' as const), set: fc.record({ cornerRadius: wild }) }),
        fc.record({ of: fc.constant('text' as const), set: fc.record({ fontSize: wild }) }),
      ),
    }),
  );
};

/** A design with commands for it; later commands may name elements that earlier ones removed. */
export const designWithCommands = arbitraryDesign.chain((design) =>
  fc.tuple(
    fc.constant(design),
    fc.array(arbitraryCommand(walk(design.elements).map(({ id }) => id)), { minLength: 1, maxLength: 12 }),
  ),
);
