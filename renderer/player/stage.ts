// The two layers on which slides appear: one in sight, one painted ahead behind it. Layers change only by opacity and
// transform, which the compositor animates by itself even while the page is busy.
import type { Transition } from '../../slides/model/playlist.ts';
import { element } from './element.ts';
import { type PreparedSlide, paintSlide, releaseSlide } from './slide-painter.ts';

export type Stage = {
  /** Paints a slide out of sight; resolves when it has been presented there. Waits for a running transition. */
  paintAhead(slide: PreparedSlide): Promise<void>;
  /** Brings the slide painted ahead to sight; resolves when the transition is over. */
  show(transition: Transition): Promise<void>;
  /** Uncovers what lies under the slides. */
  clear(): Promise<void>;
  /** How the picture is turned on the display, degrees clockwise. */
  rotate(degrees: 0 | 90 | 180 | 270): void;
};

type Layer = { canvas: HTMLCanvasElement; slide: PreparedSlide | null };

const clearMs = 600;
const easing = 'cubic-bezier(0.4, 0, 0.2, 1)';

export function createStage(root: HTMLElement): Stage {
  const [first, second] = [createLayer(root), createLayer(root)];
  let front: Layer = first;
  let back: Layer = second;
  let isCovered = false;
  let rotation: 0 | 90 | 180 | 270 = 0;
  let running: Promise<void> = Promise.resolve();

  function fitWindow(): void {
    const isTurned = rotation === 90 || rotation === 270;
    const width = isTurned ? window.innerHeight : window.innerWidth;
    const height = isTurned ? window.innerWidth : window.innerHeight;
    root.style.width = `${width}px`;
    root.style.height = `${height}px`;
    root.style.transform = `translate(-50%, -50%) rotate(${rotation}deg)`;
    const widthPx = Math.max(1, Math.round(width * window.devicePixelRatio));
    const heightPx = Math.max(1, Math.round(height * window.devicePixelRatio));
    for (const { canvas, slide } of [first, second]) {
      if (canvas.width === widthPx && canvas.height === heightPx) continue;
      // A new size empties the canvas, so it is painted again before the browser can present it.
      canvas.width = widthPx;
      canvas.height = heightPx;
      if (slide) paintSlide(canvas, slide);
    }
  }

  async function swap({ kind, durationMs }: Transition): Promise<void> {
    const [old, next] = [front, back];
    [front, back] = [next, old];
    const hadSlide = isCovered;
    isCovered = true;
    next.canvas.style.zIndex = '2';
    old.canvas.style.zIndex = '1';
    next.canvas.style.opacity = '1';
    // From nothing or from the clock a slide always comes softly.
    const moves = hadSlide ? motions[kind] : motions.fade;
    const timing = { duration: hadSlide ? durationMs : Math.max(durationMs, clearMs), easing };
    if (timing.duration > 0 && moves) {
      const animations = [next.canvas.animate(moves.next, timing)];
      if (hadSlide && moves.old) animations.push(old.canvas.animate(moves.old, timing));
      await Promise.all(animations.map(finished));
    }
    old.canvas.style.opacity = '0';
  }

  /** Runs one after the other, so that no layer is painted or moved while it is still in a transition. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = running.then(act);
    running = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  window.addEventListener('resize', fitWindow);
  followPixelRatio(fitWindow);
  fitWindow();
  return {
    paintAhead: (slide) =>
      inTurn(async () => {
        if (back.slide) releaseSlide(back.slide);
        back.slide = slide;
        paintSlide(back.canvas, slide);
        // Behind the front layer but not transparent: a hidden layer would not be presented ahead.
        back.canvas.style.zIndex = '1';
        back.canvas.style.opacity = isCovered ? '1' : '0';
        await twoFrames();
      }),
    show: (transition) => inTurn(() => swap(transition)),
    clear: () =>
      inTurn(async () => {
        back.canvas.style.opacity = '0';
        if (isCovered) await finished(front.canvas.animate([{ opacity: 1 }, { opacity: 0 }], { duration: clearMs, easing }));
        front.canvas.style.opacity = '0';
        isCovered = false;
      }),
    rotate(degrees) {
      rotation = degrees;
      fitWindow();
    },
  };
}

type Motion = { next: Keyframe[]; old?: Keyframe[] };

/** No motion lets the ground through: the old slide stays whole, or the new one covers what it leaves. */
const motions: Record<Transition['kind'], Motion | null> = {
  cut: null,
  fade: { next: [{ opacity: 0 }, { opacity: 1 }] },
  slide: {
    next: [{ transform: 'translateX(100%)' }, { transform: 'none' }],
    old: [{ transform: 'none' }, { transform: 'translateX(-25%)' }],
  },
  zoom: {
    next: [
      { opacity: 0, transform: 'scale(1.08)' },
      { opacity: 1, transform: 'none' },
    ],
  },
};

function createLayer(root: HTMLElement): Layer {
  const canvas = element('canvas', { class: 'layer' });
  canvas.style.opacity = '0';
  root.append(canvas);
  return { canvas, slide: null };
}

async function finished(animation: Animation): Promise<void> {
  await animation.finished;
}

/** After two frames what was painted has been presented. A page that is not on any display has no frames: it waits a moment. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 500);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

/** A window moved to another display, or a changed display scale, tells itself only through a media query. */
function followPixelRatio(listener: () => void): void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  query.addEventListener(
    'change',
    () => {
      listener();
      followPixelRatio(listener);
    },
    { once: true },
  );
}
