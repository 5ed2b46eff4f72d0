// Keys and mouse as the system would send them: main sees a key before the page does, and may keep it.
import type { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { emitCancelable } from './cancelable.ts';
import type { PageTarget } from './page-target.ts';

const named: Readonly<Record<string, string>> = {
  Return: 'Enter',
  Esc: 'Escape',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Space: ' ',
};
const virtualKeys: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Backspace: 8,
  Tab: 9,
  Delete: 46,
  F5: 116,
  F11: 122,
  F12: 123,
};

export async function pressKey(
  contents: EventEmitter,
  target: Promise<PageTarget>,
  input: Electron.KeyboardInputEvent,
): Promise<void> {
  const key = named[input.keyCode] ?? input.keyCode;
  const modifiers: string[] = (input.modifiers ?? []).map((name) => name.toLowerCase());
  const has = (...names: string[]) => names.some((name) => modifiers.includes(name));
  const held = { shift: has('shift'), control: has('control', 'ctrl'), alt: has('alt'), meta: has('meta', 'command', 'cmd') };
  const type = input.type === 'keyUp' ? 'keyUp' : 'keyDown';
  const code = /^[0-9]$/.test(key) ? `Digit${key}` : key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const told: Electron.Input = { type, key, code, isAutoRepeat: false, isComposing: false, ...held, location: 0, modifiers };
  const event = { type: 'before-input-event' };
  if (emitCancelable(contents, 'before-input-event', event, told)) return;
  const text = type === 'keyDown' && key.length === 1 && !held.control && !held.alt && !held.meta ? { text: key } : {};
  const { cdp } = await target;
  await cdp.send('Input.dispatchKeyEvent', {
    type,
    key,
    code,
    windowsVirtualKeyCode: virtualKeys[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: (held.alt ? 1 : 0) + (held.control ? 2 : 0) + (held.meta ? 4 : 0) + (held.shift ? 8 : 0),
    ...text,
  });
}

const mouseTypes = { mouseDown: 'mousePressed', mouseUp: 'mouseReleased', mouseMove: 'mouseMoved' } as const;

export async function moveMouse(target: Promise<PageTarget>, input: Electron.MouseInputEvent): Promise<void> {
  const type = mouseTypes[input.type as keyof typeof mouseTypes];
  if (type === undefined) throw new Error(`the stand-in knows no mouse event '${input.type}'`);
  const { cdp } = await target;
  const button = type === 'mouseMoved' ? 'none' : (input.button ?? 'left');
  await cdp.send('Input.dispatchMouseEvent', { type, x: input.x, y: input.y, button, clickCount: input.clickCount ?? 1 });
}
