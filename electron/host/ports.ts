// What a runtime hands to the host. Only desktop/ and node/ fill these in; the host itself knows no runtime.

export type Ports = {
  runtime: 'desktop' | 'node';
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Cryptographically random bytes. */
  randomBytes(length: number): Uint8Array;
  /** Where people and programs look when something is wrong. One line each; never throws. */
  log(level: 'info' | 'warn' | 'error', message: string, detail?: unknown): void;
  /** Opens the system's save dialog and writes the file; null when cancelled. Absent where there is no such dialog. */
  saveAs?(fileName: string, bytes: Uint8Array): Promise<string | null>;
  /** Opens a kiosk window for a screen. Absent where there is none. */
  openKiosk?(screenId: string): Promise<void>;
};
