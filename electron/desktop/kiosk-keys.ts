// The keys that reach a lobby screen: what the PIN pad needs, and nothing that opens, prints, zooms, reloads or leaves.
// The system's own keys (Alt+Tab, Ctrl+Alt+Del) never arrive here; the README says what holds those.

export type KioskKey = { key: string; control: boolean; alt: boolean; meta: boolean };

const allowed: ReadonlySet<string> = new Set([...'0123456789', 'Enter', 'Backspace', 'Delete', 'Escape', 'Tab']);

export function isKioskKey({ key, control, alt, meta }: KioskKey): boolean {
  return !control && !alt && !meta && allowed.has(key);
}
