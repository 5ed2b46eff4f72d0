import { describe, expect, it } from 'vitest';
import { isKioskKey, type KioskKey } from '../../../electron/desktop/kiosk-keys.ts';

const press = (key: string, held: Partial<KioskKey> = {}): KioskKey => {
  return { key, code: key, control: false, shift: false, alt: false, meta: false, ...held };
};

describe('a kiosk’s keys', () => {
  it.each(['0', '9', 'Enter', 'Backspace', 'Escape'])('lets %s through to the PIN', (key) => {
    expect(isKioskKey(press(key))).toBe(true);
  });

  it('lets the chord through that asks for the PIN, in upper case and lower', () => {
    for (const key of ['q', 'Q']) expect(isKioskKey(press(key, { code: 'KeyQ', control: true, shift: true }))).toBe(true);
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
    expect(isKioskKey(press(key))).toBe(false);
  });

  it.each(['control', 'alt', 'meta'] as const)('holds every other key back while %s is down', (modifier) => {
    for (const key of ['0', 'Enter', 'Escape', 'Tab', 'r', 'F4', 'q']) {
      expect(isKioskKey(press(key, { [modifier]: true }))).toBe(false);
      expect(isKioskKey(press(key, { [modifier]: true, shift: true }))).toBe(false);
    }
  });

  it('holds the chord back when more is held with it', () => {
    const chord = { code: 'KeyQ', control: true, shift: true };
    expect(isKioskKey(press('q', { ...chord, alt: true }))).toBe(false);
    expect(isKioskKey(press('q', { ...chord, meta: true }))).toBe(false);
    expect(isKioskKey(press('q', { ...chord, shift: false }))).toBe(false);
  });
});
