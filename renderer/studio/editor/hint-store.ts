// What a pointer gesture shows besides its effect: guides, the marquee, what lies under the pointer, a readout of numbers.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bounds } from '../../../slides/design/geometry.ts';
import type { SnapLine } from '../../../slides/design/snapping.ts';
import type { ElementId } from '../../../slides/model/id.ts';

export type Hints = {
  guides: readonly SnapLine[];
  /** In page units. */
  marquee: Bounds | null;
  hoverId: ElementId | null;
  readout: string | null;
  /** Elements are being dragged: handles would only be in the way. */
  isMoving: boolean;
  isPanning: boolean;
  isSpaceHeld: boolean;
  /** What rests outside of the page is hidden unless asked for: ornaments that run over the edge would frame it heavily. */
  isOutsideShown: boolean;
  isFinishingShown: boolean;
  isPreflightOpen: boolean;
};

export type HintStore = StoreApi<Hints>;

export function createHintStore(): HintStore {
  return createStore<Hints>(() => ({
    guides: [],
    marquee: null,
    hoverId: null,
    readout: null,
    isMoving: false,
    isPanning: false,
    isSpaceHeld: false,
    isOutsideShown: false,
    isFinishingShown: true,
    isPreflightOpen: false,
  }));
}
