// The screen of a machine that is not paired yet: a large code in both languages, until the office confirms it.
import { AppError } from '../../slides/api/errors.ts';
import { call } from '../shared/api.ts';
import { element } from './element.ts';
import { playerText } from './text.ts';

const pollMs = 2000;
const longestPauseMs = 30_000;

/** Shows codes until one is confirmed; gives the token. Never rejects: without a host it waits for one. */
export async function pairScreen(root: HTMLElement): Promise<string> {
  const view = createView(root);
  let pauseMs = pollMs;
  try {
    for (;;) {
      try {
        const token = await pairOnce(view);
        if (token !== null) return token;
        pauseMs = pollMs;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // The code may still be good, but without the host nobody can confirm it.
        view.connecting();
        pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
        await pause(pauseMs);
      }
    }
  } finally {
    view.remove();
  }
}

/** One code from its beginning to its end; null when it expired. */
async function pairOnce(view: View): Promise<string | null> {
  const ratio = window.devicePixelRatio;
  const size = { widthPx: Math.round(window.innerWidth * ratio), heightPx: Math.round(window.innerHeight * ratio) };
  const { code, deviceCode } = await call('pairing.begin', size);
  view.show(code);
  for (;;) {
    await pause(pollMs);
    const answer = await call('pairing.poll', { deviceCode });
    if (answer.state === 'paired') return answer.token;
    if (answer.state === 'expired') return null;
  }
}

type View = { show(code: string): void; connecting(): void; remove(): void };

function createView(root: HTMLElement): View {
  const code = element('div', { class: 'pair-code' });
  const status = element('p', { class: 'pair-status' });
  const column = (language: 'vi' | 'en') =>
    element('div', { lang: language }, [
      element('h1', { text: playerText[language].pairTitle }),
      element('p', { text: playerText[language].pairStep }),
    ]);
  const body = element('div', { class: 'pair-body' }, [
    element('p', { class: 'pair-mark', text: 'Pano' }),
    element('div', { class: 'pair-words' }, [column('vi'), column('en')]),
    code,
    status,
  ]);
  const view = element('section', { class: 'pair' }, [body]);
  root.append(view);
  document.body.dataset.state = 'pairing';

  function say(key: 'pairWaiting' | 'connecting'): void {
    status.replaceChildren(
      element('span', { class: 'pair-pulse' }),
      element('span', { text: `${playerText.vi[key]} · ${playerText.en[key]}` }),
    );
  }

  say('connecting');
  return {
    show(text) {
      const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
      const half = Math.ceil(letters.length / 2);
      const group = (part: string[]) =>
        element(
          'span',
          { class: 'pair-group' },
          part.map((letter) => element('span', { class: 'pair-letter', text: letter })),
        );
      code.replaceChildren(group(letters.slice(0, half)), group(letters.slice(half)));
      code.setAttribute('aria-label', letters.join(' '));
      document.body.dataset.code = text;
      say('pairWaiting');
    },
    connecting: () => say('connecting'),
    remove() {
      delete document.body.dataset.code;
      view.remove();
    },
  };
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, durationMs);
  });
}
