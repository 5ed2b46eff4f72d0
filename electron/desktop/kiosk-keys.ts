// The keys that reach a lobby screen: what the PIN pad needs, and nothing that opens, prints, zooms, reloads or leaves.
// The system's own keys (Alt+Tab, Ctrl+Alt+Del) never arrive here; the README says what holds those.

export type KioskKey = { key: string; code: string; control: boolean; shift: boolean; alt: boolean; meta: boolean };

const allowed: ReadonlySet<string> = new Set([...'0123456789', 'Enter', 'Backspace', 'Escape']);

export function isKioskKey({ key, code, control, shift, alt, meta }: KioskKey): boolean {
  if (alt || meta) return false;
  // The chord that asks for the PIN (renderer/player/pin-pad.ts); its modifiers alone do nothing.
  if (control) return shift && code === 'KeyQ';
  return allowed.has(key);
}
