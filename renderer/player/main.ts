// The lobby screen's page. /player/?screen=ID plays that screen for staff and kiosk; /player/ alone pairs itself first.
import type { ScreenBundle } from '../../slides/model/bundle.ts';
import { type ScreenId, screenId as screenIdSchema } from '../../slides/model/id.ts';
import { call, fetchFile, useToken as identify, onEvent, onReachable } from '../shared/api.ts';
import { createBundleSync } from './bundle-sync.ts';
import { createClockFace } from './clock-face.ts';
import { createHeartbeat } from './heartbeat.ts';
import { hideIdleCursor } from './idle-cursor.ts';
import { createMediaCache } from './media-cache.ts';
import { pairScreen } from './pairing-screen.ts';
import { createPinPad } from './pin-pad.ts';
import { createRunner, type Runner } from './runner.ts';
import { openScreenStore, type ScreenStore } from './screen-store.ts';
import { loadShippedFonts } from './slide-painter.ts';
import { createStage, type Stage } from './stage.ts';
import './player.css';

const root = document.querySelector<HTMLElement>('#stage');
if (root === null) throw new Error('the page has no stage');

const face = createClockFace(root);
const stage = createStage(root);
let language: 'vi' | 'en' = 'vi';

hideIdleCursor();
createPinPad(root, () => language);
void main(root, stage);

async function main(place: HTMLElement, onStage: Stage): Promise<void> {
  const store = await openScreenStore();
  const named = screenIdSchema.safeParse(new URLSearchParams(location.search).get('screen'));
  let own: ScreenId | null = named.success ? named.data : null;
  for (;;) {
    if (own === null) identify(await tokenOf(store, place));
    document.body.dataset.state = 'starting';
    await play(own, store, onStage);
    // Refused: the office took the screen away, or it was never this machine's to name.
    own = null;
    await store.write('token', undefined);
    identify(null);
    document.body.dataset.showing = '';
    await onStage.clear();
  }
}

async function tokenOf(store: ScreenStore, place: HTMLElement): Promise<string> {
  const kept = await store.read('token');
  if (typeof kept === 'string') return kept;
  const token = await pairScreen(place);
  await store.write('bundle:own', undefined);
  await store.write('token', token);
  return token;
}

/** Plays for as long as the host lets this machine be a screen; with the host gone, for ever. */
function play(screenId: ScreenId | null, store: ScreenStore, onStage: Stage): Promise<void> {
  return new Promise((resolve) => {
    const media = createMediaCache(store, fetchFile);
    const sync = createBundleSync({ call, screenId, store, media, loadShipped: loadShippedFonts, onBundle, onRefused });
    const heartbeat = createHeartbeat({
      screenId,
      bundleHash: sync.hash,
      onNewest: (hash) => {
        if (hash !== sync.hash()) sync.request();
      },
    });
    const runner: Runner = createRunner({
      stage: onStage,
      media,
      onShowing(showing) {
        document.body.dataset.state = showing === null ? 'clock' : 'slide';
        document.body.dataset.showing = showing ?? '';
      },
      onReport: heartbeat.report,
    });
    const ends = [
      onEvent(({ name }) => {
        if (name === 'bundle.changed') sync.request();
      }),
      onReachable((isReachable) => {
        if (isReachable) sync.request();
      }),
    ];
    const wake = () => runner.tick();
    document.addEventListener('visibilitychange', wake);
    document.addEventListener('resume', wake);

    function onBundle(bundle: ScreenBundle): void {
      language = bundle.language;
      document.documentElement.lang = language;
      document.body.dataset.bundle = bundle.hash;
      face.use(bundle);
      onStage.rotate(bundle.screen.rotation);
      runner.receive(bundle);
    }

    function onRefused(): void {
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', wake);
      document.removeEventListener('resume', wake);
      sync.stop();
      heartbeat.stop();
      runner.stop();
      resolve();
    }

    void sync.restore().then(sync.request);
  });
}
