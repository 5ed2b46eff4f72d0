import { describe, expect, it } from 'vitest';
import { defaultLibraryFolder } from '../../../electron/host/library-folder.ts';

describe('the default library folder', () => {
  it.each([
    ['linux', '/home/an', {}, '/home/an/.local/share/pano/library'],
    ['linux', '/home/an', { XDG_DATA_HOME: '/data' }, '/data/pano/library'],
    ['linux', '/home/an', { XDG_DATA_HOME: 'relative' }, '/home/an/.local/share/pano/library'],
    ['darwin', '/Users/an', {}, '/Users/an/Library/Application Support/Pano/library'],
    ['win32', 'C:\\Users\\an', { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' }, 'C:\\Users\\an\\AppData\\Local\\Pano\\library'],
    ['win32', 'C:\\Users\\an', {}, 'C:\\Users\\an\\AppData\\Local\\Pano\\library'],
  ])('on %s with home %s and %o is %s', (platform, home, env, folder) => {
    expect(defaultLibraryFolder({ platform, home, env })).toBe(folder);
  });
});
