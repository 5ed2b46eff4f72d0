// The names and addresses under which the office network knows this machine.
import os from 'node:os';

/** IPv4 addresses of this machine that others can reach. */
export function networkAddresses(): string[] {
  const all = Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

/** Asked for anew each time: addresses change while a machine runs. */
export function networkNames(): Set<string> {
  const name = os.hostname().toLowerCase();
  return new Set([...networkAddresses(), ...loopbackNames, name, `${name}.local`]);
}

export const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
