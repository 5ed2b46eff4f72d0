import { describe, expect, it } from 'vitest';
import { designOf, group, id, rectangle, text } from '../../../slides/design/sample.ts';
import { editor } from './editor-driver.ts';

const box = { x: 100, y: 100, width: 200, height: 100 };

describe('the pointer on the canvas', () => {
  it('moves what is dragged, as one step of undo', () => {
    editor()
      .add('rectangle', box)
      .drag([150, 150], [250, 190])
      .expect({ x: 200, y: 140 })
      .expectSteps(2)
      .undo()
      .expect({ x: 100, y: 100 })
      .redo()
      .expect({ x: 200, y: 140 });
  });

  it('leaves everything as it was when a drag is given up', () => {
    const driver = editor().add('rectangle', box);
    const before = driver.design();
    driver.dragAndCancel([150, 150], [400, 400]).expectSteps(1);
    expect(driver.design()).toBe(before);
  });

  it('takes a click with an unsteady hand for a click', () => {
    editor().add('rectangle', box).drag([150, 150], [152, 151]).expect({ x: 100, y: 100 }).expectSteps(1);
  });

  it('snaps to the middle of the page and shows a guide while it does', () => {
    editor().add('rectangle', { x: 0, y: 0, width: 100, height: 100 }).drag([50, 50], [963, 543], {}).expect({ x: 910, y: 490 });
  });

  it('keeps to one axis with Shift', () => {
    editor()
      .add('rectangle', box)
      .click([1000, 900])
      .drag([150, 150], [450, 170], { shiftKey: true, ctrlKey: true })
      .expect({ x: 400, y: 100 });
  });

  it('drags a copy away with Alt and selects it', () => {
    editor()
      .add('rectangle', box)
      .drag([150, 150], [450, 150], { altKey: true, ctrlKey: true })
      .expect({ x: 100 }, { x: 400 })
      .expectSelected(1)
      .do((acts) => acts.remove())
      .expect({ x: 100 });
  });

  it('goes by what was shown last when Alt is pressed or let go without a movement', () => {
    const ctrl = { ctrlKey: true };
    editor()
      .add('rectangle', box)
      .dragAndPress([150, 150], [250, 150], ctrl, { ...ctrl, altKey: true })
      .expect({ x: 200 })
      .expectSelected(1);
    editor()
      .add('rectangle', box)
      .dragAndPress([150, 150], [250, 150], { ...ctrl, altKey: true }, ctrl)
      .expect({ x: 100 }, { x: 200 })
      .expectSelected(1)
      .do((acts) => acts.remove())
      .expect({ x: 100 });
  });

  it('drags a chosen one along one axis with Shift, and takes it out of the selection only by a click', () => {
    const shift = { shiftKey: true, ctrlKey: true };
    editor()
      .add('rectangle', box)
      .drag([150, 150], [450, 170], shift)
      .expect({ x: 400, y: 100 })
      .expectSelected(1)
      .click([450, 150], shift)
      .expectSelected(0);
  });

  it('frames what stands on the page itself, whatever was chosen inside of a group', () => {
    const parts = [rectangle('left', { x: 0 }), rectangle('right', { x: 200 })];
    const driver = editor([
      group('g', parts, { x: 100, y: 100, width: 300, height: 50 }),
      rectangle('beside', { x: 600, y: 600 }),
    ]);
    driver.store.select([id('left')]);
    driver.drag([590, 590], [720, 670], { shiftKey: true });
    expect(driver.store.state.getState().selection).toEqual(['beside']);
  });

  it('frames elements with a marquee, adds and takes away with Shift', () => {
    const two = [rectangle('a', { x: 0, y: 0 }), rectangle('b', { x: 300, y: 0 })];
    editor(two)
      .drag([500, 300], [10, 10])
      .expectSelected(2)
      .click([50, 25], { shiftKey: true })
      .expectSelected(1)
      .click([50, 25], { shiftKey: true })
      .expectSelected(2)
      .click([800, 800])
      .expectSelected(0);
  });

  it('draws what the tool says and goes back to selecting', () => {
    const driver = editor()
      .tool('ellipse')
      .drag([100, 100], [300, 200])
      .expect({ kind: 'ellipse', ...box })
      .expectSelected(1);
    expect(driver.store.state.getState().tool).toBe('select');
    driver
      .tool('line')
      .drag([300, 100], [100, 200])
      .expect({}, { kind: 'line', flipX: true, ...box });
  });

  it('makes a square of what is drawn with Shift, and a default size with a click', () => {
    editor().tool('rectangle').drag([0, 0], [50, 200], { shiftKey: true }).expect({ width: 200, height: 200 });
    editor().tool('rectangle').click([960, 540]).expect({ x: 690, y: 360, width: 540, height: 360 });
  });

  it('opens a new text for typing; an empty one leaves nothing', () => {
    const driver = editor().tool('text').click([500, 500]);
    expect(driver.store.state.getState().editingId).not.toBeNull();
    driver.type('Xin chào').expect({ kind: 'text', text: 'Xin chào' });
    editor().tool('text').click([500, 500]).type('   ').expect();
  });

  it('lets clicks through locked elements', () => {
    const under = rectangle('under', { width: 500, height: 500 });
    const over = rectangle('over', { width: 500, height: 500, isLocked: true });
    const driver = editor([under, over]).click([100, 100]);
    expect(driver.store.state.getState().selection).toEqual(['under']);
  });

  it('picks the whole group first, and its parts once inside', () => {
    const parts = [rectangle('left', { width: 50 }), rectangle('right', { x: 100, width: 50 })];
    const driver = editor([group('g', parts, { width: 150 })]).click([25, 25]);
    expect(driver.store.state.getState().selection).toEqual(['g']);
    driver.store.select([id('left')]);
    driver.click([125, 25]);
    expect(driver.store.state.getState().selection).toEqual(['right']);
  });
});

describe('acts on the selection', () => {
  it('makes one step of arrow keys in a row', () => {
    editor()
      .add('rectangle', box)
      .do((acts) => acts.nudge(1, 0))
      .do((acts) => acts.nudge(1, 0))
      .do((acts) => acts.nudge(0, 10))
      .expect({ x: 102, y: 110 })
      .undo()
      .expect({ x: 100, y: 100 });
  });

  it('takes one gesture for two steps when it was begun twice', () => {
    const driver = editor().add('rectangle', box);
    const fade = (opacity: number) => driver.do((acts) => acts.update({ of: 'any', set: { opacity } }, 'opacity'));
    fade(0.9);
    fade(0.5).expectSteps(2);
    driver.store.endGesture();
    fade(0.3).expectSteps(3).undo().expect({ opacity: 0.5 });
  });

  it('duplicates and copies what stands in a group from where it is seen', () => {
    const parts = [rectangle('left', { x: 0 }), rectangle('right', { x: 200 })];
    const inside = () => {
      const driver = editor([group('g', parts, { x: 500, y: 300, width: 300, height: 50 })]);
      driver.store.select([id('right')]);
      return driver;
    };
    const step = 21.6;
    inside()
      .do((acts) => acts.duplicate())
      .expect({ id: 'g' }, { x: 700 + step, y: 300 + step });
    const copied = inside().acts.copy();
    editor()
      .do((acts) => acts.paste(copied ?? ''))
      .expect({ x: 700, y: 300 });
  });

  it('leaves a locked group and its selection alone when it is to be ungrouped', () => {
    const driver = editor([group('g', [rectangle('left'), rectangle('right')], { isLocked: true })]);
    driver.store.select([id('g')]);
    driver.do((acts) => acts.ungroup()).expect({ id: 'g' });
    expect(driver.store.state.getState().selection).toEqual(['g']);
  });

  it('duplicates beside the original and selects the copy', () => {
    editor()
      .add('rectangle', box)
      .do((acts) => acts.duplicate())
      .expect({ x: 100 }, { x: 121.6 })
      .expectSelected(1)
      .do((acts) => acts.nudge(5, 0))
      .expect({ x: 100 }, { x: 126.6 });
  });

  it('groups, selects the group, and gives the parts back', () => {
    editor([rectangle('a'), rectangle('b', { x: 300 })])
      .do((acts) => acts.selectAll())
      .do((acts) => acts.group())
      .expect({ kind: 'group', children: [{ x: 0 }, { x: 300 }] })
      .expectSelected(1)
      .do((acts) => acts.ungroup())
      .expect({ x: 0 }, { x: 300 })
      .expectSelected(2);
  });

  it('copies to another design through text', () => {
    const clipping =
      editor([rectangle('a', { x: 40 })])
        .do((acts) => acts.selectAll())
        .acts.copy() ?? '';
    const other = editor([rectangle('z')]);
    expect(other.acts.paste(clipping)).toBe(true);
    other.expect({ id: 'z' }, { x: 40 }).expectSelected(1);
    expect(other.acts.paste('only words')).toBe(false);
  });

  it('pastes repeated copies a little apart from the original', () => {
    const driver = editor([rectangle('a', { x: 40 })]).do((acts) => acts.selectAll());
    const clipping = driver.acts.copy() ?? '';
    driver.acts.paste(clipping);
    driver.acts.paste(clipping);
    driver.expect({ x: 40 }, { x: 61.6 }, { x: 83.2 });
  });

  it('forgets what was undone from the selection', () => {
    editor().add('rectangle', box).expectSelected(1).undo().expect().expectSelected(0);
  });

  it('steps through the elements in painting order', () => {
    const driver = editor([rectangle('a'), rectangle('b'), rectangle('c')]);
    driver.store.select([id('c')]);
    driver.acts.selectNext(1);
    expect(driver.store.state.getState().selection).toEqual(['a']);
    driver.acts.selectNext(-1);
    expect(driver.store.state.getState().selection).toEqual(['c']);
  });
});

describe('text in place', () => {
  it('keeps composed letters as one step', () => {
    const driver = editor([text('t')]);
    driver.store.editText(id('t'));
    driver
      .type('Tiếng Việt'.normalize('NFD'))
      .expect({ text: 'Tiếng Việt'.normalize('NFC') })
      .expectSteps(1);
  });

  it('does not open locked text', () => {
    const driver = editor([text('t', { isLocked: true })]);
    driver.store.editText(id('t'));
    expect(driver.store.state.getState().editingId).toBeNull();
  });

  it('does not open text in a locked group, where what is typed would not be kept', () => {
    const driver = editor([group('g', [text('words')], { isLocked: true })]);
    driver.store.editText(id('words'));
    expect(driver.store.state.getState().editingId).toBeNull();
  });

  it('ends when the version of another window takes the place of the design', () => {
    const driver = editor([text('t')]);
    driver.store.editText(id('t'));
    driver.store.run({ kind: 'design.replace', design: designOf([rectangle('r')]) });
    expect(driver.store.state.getState().editingId).toBeNull();
    driver.undo().expect({ id: 't' });
  });
});

describe('the view', () => {
  it('follows the size of the page, changed or taken back, until somebody zooms', () => {
    const driver = editor();
    const { camera, store } = driver;
    const scale = (): number => camera.state.getState().camera.scale;
    camera.resize({ width: 1000, height: 800 });
    const before = scale();
    store.run({ kind: 'page.set', page: { width: 6000 } });
    expect(scale()).toBeLessThan(before);
    driver.undo();
    expect(scale()).toBe(before);
    camera.zoomBy(2);
    store.run({ kind: 'page.set', page: { width: 6000 } });
    expect(scale()).toBe(before * 2);
  });
});

describe('beside the page', () => {
  it('a click chooses only what is seen there: nothing, unless it is chosen or the surroundings are shown', () => {
    const studio = editor([rectangle('wide', { x: -300, y: 100, width: 400, height: 100 })]);
    studio.click([-200, 150]).expectSelected(0);
    studio.click([50, 150]).expectSelected(1);
    studio.drag([-200, 150], [-220, 150]).expect({ x: -320 });
    studio.click([-200, 600]).expectSelected(0);
    studio.hints.setState({ isOutsideShown: true });
    studio.click([-200, 150]).expectSelected(1);
  });
});
