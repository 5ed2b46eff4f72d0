import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../electron/desktop/command-line.ts';

const none = { isKiosk: false, screenId: null, libraryFolder: null };

describe('the desktop’s command line', () => {
  it.each([
    [['pano'], none],
    [['pano', '--kiosk'], { ...none, isKiosk: true }],
    [['electron', '.', '--kiosk', '--screen', 'sanh'], { ...none, isKiosk: true, screenId: 'sanh' }],
    [['pano', '--screen=sanh', '--kiosk'], { ...none, isKiosk: true, screenId: 'sanh' }],
    [['pano', '--kiosk', '--screen', '--library', '/l'], { isKiosk: true, screenId: null, libraryFolder: '/l' }],
    [['pano', '--screen='], none],
    [['pano', '--library'], none],
    [['pano', '--library=/thư viện/số 1'], { ...none, libraryFolder: '/thư viện/số 1' }],
    [['pano', '--original-process-start-time=1', '--kiosk', '--no-sandbox'], { ...none, isKiosk: true }],
    [['pano', '--kiosks', '--screens', 'x'], none],
  ])('%j', (argv, expected) => {
    expect(parseCommandLine(argv)).toEqual(expected);
  });
});
