import { describe, expect, it } from 'vitest';
import { createWindowCallers } from '../../../electron/desktop/window-callers.ts';
import type { Caller } from '../../../slides/api/contract.ts';

const staff: Caller = { role: 'staff', screenId: null, address: 'desktop' };
const ours = { origin: 'app://bundle', parent: null };

function withStudio() {
  const callers = createWindowCallers();
  callers.add(7, staff);
  return callers;
}

describe('who may speak to the host', () => {
  it('is the top frame of a window of ours, on our origin', () => {
    expect(withStudio().callerOfMessage({ sender: { id: 7 }, senderFrame: ours })).toEqual(staff);
  });

  it.each([
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
    ['a frame inside the page', { sender: { id: 7 }, senderFrame: { ...ours, parent: ours } }],
    ['another origin', { sender: { id: 7 }, senderFrame: { ...ours, origin: 'https://evil.example' } }],
    ['an origin that begins like ours', { sender: { id: 7 }, senderFrame: { ...ours, origin: 'app://bundle.evil' } }],
    ['an opaque origin', { sender: { id: 7 }, senderFrame: { ...ours, origin: 'null' } }],
    ['a window that nobody knows', { sender: { id: 8 }, senderFrame: ours }],
  ])('is not %s', (_who, event) => {
    expect(withStudio().callerOfMessage(event)).toBeNull();
  });

  it('is nobody once the window is gone, although a number may come again', () => {
    const callers = withStudio();
    callers.remove(7);
    expect(callers.callerOfMessage({ sender: { id: 7 }, senderFrame: ours })).toBeNull();
  });
});
