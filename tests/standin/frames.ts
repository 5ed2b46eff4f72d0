// The frames of one page as main sees them, kept from DevTools events.
import type { CDPSession } from 'playwright-core';
import { originOf, toElectron } from './addresses.ts';

export class StandinFrame {
  readonly id: string;
  readonly parent: StandinFrame | null;
  url = 'about:blank';
  detached = false;

  constructor(id: string, parent: StandinFrame | null) {
    this.id = id;
    this.parent = parent;
  }

  get origin(): string {
    // A frame without an address of its own has its parent's origin.
    return this.url.startsWith('about:') && this.parent !== null ? this.parent.origin : originOf(this.url);
  }

  get top(): StandinFrame {
    return this.parent === null ? this : this.parent.top;
  }
}

export type Frames = {
  main(): StandinFrame;
  ofId(id: string): StandinFrame | null;
  ofContext(contextId: number): StandinFrame | null;
};

/** Must be called before the page's first navigation. `worldName` is the isolated world whose contexts are remembered. */
export function followFrames(
  cdp: CDPSession,
  worldName: string,
): Frames & { contextOf(frame: StandinFrame): number | null; begin(mainFrameId: string): void } {
  const frames = new Map<string, StandinFrame>();
  const contexts = new Map<number, StandinFrame>();
  const frame = (id: string, parentId: string | undefined): StandinFrame => {
    const known = frames.get(id);
    if (known !== undefined) return known;
    const made = new StandinFrame(id, parentId === undefined ? null : (frames.get(parentId) ?? null));
    frames.set(id, made);
    return made;
  };
  cdp.on('Page.frameAttached', ({ frameId, parentFrameId }) => void frame(frameId, parentFrameId));
  cdp.on('Page.frameNavigated', (event) => {
    frame(event.frame.id, event.frame.parentId).url = toElectron(event.frame.url + (event.frame.urlFragment ?? ''));
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    frame(frameId, undefined).url = toElectron(url);
  });
  cdp.on('Page.frameDetached', ({ frameId }) => {
    const gone = frames.get(frameId);
    if (gone !== undefined) gone.detached = true;
    frames.delete(frameId);
  });
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId?: string };
    if (context.name === worldName && frameId !== undefined) contexts.set(context.id, frame(frameId, undefined));
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => void contexts.delete(executionContextId));
  cdp.on('Runtime.executionContextsCleared', () => contexts.clear());
  return {
    begin: (mainFrameId) => void frame(mainFrameId, undefined),
    main() {
      const top = [...frames.values()].find(({ parent }) => parent === null);
      if (top === undefined) throw new Error('the page has no frame yet');
      return top;
    },
    ofId: (id) => frames.get(id) ?? null,
    ofContext: (contextId) => contexts.get(contextId) ?? null,
    contextOf: (wanted) => [...contexts].find(([, known]) => known === wanted)?.[0] ?? null,
  };
}
