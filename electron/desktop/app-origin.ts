// The one origin of everything that Pano's windows show, and the tests of an address against it. No Electron here.
import { type ScreenId, screenId } from '../../slides/model/id.ts';

export const appScheme = 'app';
export const appOrigin = 'app://bundle';

export const studioUrl = `${appOrigin}/studio/`;
export const playerUrl = (screen: string): string => `${appOrigin}/player/?screen=${encodeURIComponent(screen)}`;

/** Whether the address is ours. The parser decides, never a prefix: `app://bundle.evil/` and `app://bundle@evil/` are not. */
export function isAppUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === `${appScheme}:` && url.host === 'bundle' && url.username === '' && url.password === '';
}

/** The screen that one of our player addresses shows; null for every other address. */
export function screenOfPlayerUrl(text: string): ScreenId | null {
  if (!isAppUrl(text)) return null;
  const { pathname, searchParams } = new URL(text);
  return pathname === '/player/' ? (screenId.safeParse(searchParams.get('screen')).data ?? null) : null;
}

const longestExternalUrl = 2000;

/** Whether the system may be asked to open the address: a secure page or a letter, and nothing else. */
export function isExternalUrl(text: string): boolean {
  if (text.length > longestExternalUrl || !URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.protocol === 'mailto:') return true;
  return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '';
}
