import { describe, expect, it } from 'vitest';
import { isKioskKey } from '../../../electron/desktop/kiosk-keys.ts';

const plain = { control: false, alt: false, meta: false };

describe('a kiosk’s keys', () => {
  it.each(['0', '9', 'Enter', 'Backspace', 'Delete', 'Escape', 'Tab'])('lets %s through to the PIN', (key) => {
    expect(isKioskKey({ key, ...plain })).toBe(true);
  });

  it.each([
    'a',
    'W',
    ' ',
    'F1',
    'F5',
    'F11',
    'F12',
    'ContextMenu',
    'PrintScreen',
    'BrowserBack',
    'Meta',
    'Alt',
    'ArrowLeft',
    'Đ',
    '',
  ])('holds %s back', (key) => {
    expect(isKioskKey({ key, ...plain })).toBe(false);
  });

  it.each(['control', 'alt', 'meta'] as const)('holds every key back while %s is down', (modifier) => {
    for (const key of ['0', 'Enter', 'Escape', 'Tab', 'r', 'F4']) {
      expect(isKioskKey({ key, ...plain, [modifier]: true })).toBe(false);
    }
  });
});
