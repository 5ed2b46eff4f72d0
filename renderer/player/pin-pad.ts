// Leaving kiosk mode: Escape held down, or Ctrl+Shift+Q, asks for the PIN. When the host says it is right, the page closes its
// own window; the desktop shell hears the same answer and lets that one window close.
import { AppError } from '../../slides/api/errors.ts';
import { call } from '../shared/api.ts';
import { element } from './element.ts';
import { playerText } from './text.ts';

const holdMs = 1200;
/** Nobody there: the pad goes away by itself. */
const idleMs = 20_000;
/** How long the host may take to say whether there is a PIN. */
const patienceMs = 700;
const longestPin = 12;

export function createPinPad(root: HTMLElement, language: () => 'vi' | 'en'): void {
  let holding: ReturnType<typeof setTimeout> | undefined;
  let close: (() => void) | null = null;
  let isOpening = false;

  async function open(): Promise<void> {
    if (close !== null || isOpening) return;
    isOpening = true;
    try {
      const hasPin = !(await mayAnyoneLeave());
      close = showPad(root, playerText[language()], hasPin, () => {
        close = null;
      });
    } finally {
      isOpening = false;
    }
  }

  window.addEventListener('keydown', (event) => {
    if (event.code === 'KeyQ' && event.ctrlKey && event.shiftKey) {
      event.preventDefault();
      void open();
      return;
    }
    if (event.key !== 'Escape' || event.repeat) return;
    if (close) close();
    else holding = setTimeout(() => void open(), holdMs);
  });
  window.addEventListener('keyup', (event) => {
    if (event.key === 'Escape') clearTimeout(holding);
  });
  window.addEventListener('blur', () => clearTimeout(holding));
}

/** Whether no PIN is set. While the host does not answer, the pad asks for one as if there were. */
function mayAnyoneLeave(): Promise<boolean> {
  const asked = call('screens.checkPin', { pin: null }).then(
    ({ ok }) => ok,
    (error: unknown) => {
      if (error instanceof AppError) return false;
      throw error;
    },
  );
  const tired = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patienceMs));
  return Promise.race([asked, tired]);
}

/** Returns what takes it away. */
function showPad(root: HTMLElement, text: (typeof playerText)['vi'], hasPin: boolean, onClosed: () => void): () => void {
  let pin = '';
  let isAsking = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const heading = hasPin ? text.pinTitle : text.pinNone;
  const title = element('h2', { text: heading });
  const dots = element('div', { class: 'pin-dots' });
  const note = element('p', { class: 'pin-note', text: text.pinNoneHint });
  const card = element('div', { class: 'pin-card' }, hasPin ? [title, dots] : [title, note]);
  const pad = element('section', { class: 'pin', label: heading }, [card]);
  pad.setAttribute('role', 'dialog');

  function close(): void {
    clearTimeout(idle);
    window.removeEventListener('keydown', onKey);
    pad.remove();
    onClosed();
  }

  function draw(): void {
    clearTimeout(idle);
    idle = setTimeout(close, idleMs);
    const places = Math.max(4, pin.length);
    dots.replaceChildren(
      ...Array.from({ length: places }, (_, place) =>
        element('span', { class: place < pin.length ? 'pin-dot filled' : 'pin-dot' }),
      ),
    );
  }

  function type(digit: string): void {
    if (pin.length >= longestPin || isAsking) return;
    title.textContent = text.pinTitle;
    pin += digit;
    draw();
  }

  function erase(): void {
    pin = pin.slice(0, -1);
    draw();
  }

  async function submit(): Promise<void> {
    if ((hasPin && pin === '') || isAsking) return;
    isAsking = true;
    try {
      const { ok } = await call('screens.checkPin', { pin: hasPin ? pin : null });
      if (ok) {
        close();
        window.close();
        return;
      }
      // One was set meanwhile: the next try asks for it.
      if (!hasPin) return close();
      refuse(text.pinWrong);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refuse(text.pinLater);
    } finally {
      isAsking = false;
    }
  }

  function refuse(words: string): void {
    title.textContent = words;
    pin = '';
    draw();
    const shake = [0, -10, 10, -6, 6, 0].map((x) => ({ transform: `translateX(${x}px)` }));
    dots.animate(shake, { duration: 350 });
  }

  function onKey(event: KeyboardEvent): void {
    if (hasPin && /^\d$/.test(event.key)) type(event.key);
    else if (event.key === 'Backspace') erase();
    else if (event.key === 'Enter') void submit();
  }

  const key = (label: string, act: () => void, className = 'pin-key') => {
    const button = element('button', { class: className, text: label });
    button.type = 'button';
    // The focus stays off the buttons, so that Enter means submit and not the last one touched.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', act);
    return button;
  };
  const digits = [...'123456789'].map((digit) => key(digit, () => type(digit)));
  const last = [
    key(text.pinDelete, erase, 'pin-key quiet'),
    key('0', () => type('0')),
    key(text.pinLeave, () => void submit(), 'pin-key main'),
  ];
  card.append(
    hasPin
      ? element('div', { class: 'pin-keys' }, [...digits, ...last])
      : key(text.pinLeave, () => void submit(), 'pin-key main wide'),
    key(text.pinBack, close, 'pin-back'),
  );
  window.addEventListener('keydown', onKey);
  root.append(pad);
  draw();
  return close;
}
