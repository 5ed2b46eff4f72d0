import { describe, expect, it } from 'vitest';
import { isAppUrl, isExternalUrl, playerUrl, screenOfPlayerUrl, studioUrl } from '../../../electron/desktop/app-origin.ts';

describe('an address of our own', () => {
  it.each([studioUrl, `${studioUrl}#/designs/x`, playerUrl('sanh-chinh'), 'app://bundle', 'APP://bundle/media/x'])(
    '%s is',
    (url) => {
      expect(isAppUrl(url)).toBe(true);
    },
  );

  it.each([
    'app://bundle.evil/studio/',
    'app://bundle@evil/studio/',
    'app://user@bundle/studio/',
    'app://user:pass@bundle/studio/',
    'app://bundle:8080/studio/',
    'app://evil/bundle',
    'app:bundle/studio/',
    'application://bundle/',
    'https://bundle/',
    'http://app://bundle/',
    'https://evil.example/?app://bundle/',
    'javascript:alert(1)//app://bundle',
    'data:text/html,app://bundle/',
    'file:///app://bundle/',
    'blob:app://bundle/1234',
    'about:blank',
    '//bundle/',
    '',
  ])('“%s” is not', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });

  it('carries any screen’s name without opening a second query', () => {
    expect(new URL(playerUrl('a&screen=b#c')).searchParams.getAll('screen')).toEqual(['a&screen=b#c']);
  });
});

describe('the screen of an address', () => {
  it('is read from our player’s address', () => {
    expect(screenOfPlayerUrl(playerUrl('sanh-chinh'))).toBe('sanh-chinh');
  });

  it.each([
    'https://evil.example/player/?screen=a',
    'app://bundle/studio/?screen=a',
    'app://bundle/player/',
    'app://bundle/player/?screen=../x',
  ])('is nothing for %s', (url) => {
    expect(screenOfPlayerUrl(url)).toBeNull();
  });
});

describe('an address for the system’s browser', () => {
  it.each(['https://example.org/help', 'mailto:office@example.org', 'HTTPS://EXAMPLE.ORG'])('%s may be opened', (url) => {
    expect(isExternalUrl(url)).toBe(true);
  });

  it.each([
    'http://example.org',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-settings:',
    'javascript:alert(1)',
    'data:text/html,x',
    'tel:113',
    'app://bundle/studio/',
    'https://bank.example@evil.example/',
    `https://example.org/${'x'.repeat(2000)}`,
    'not an address',
  ])('%s may not', (url) => {
    expect(isExternalUrl(url)).toBe(false);
  });
});
