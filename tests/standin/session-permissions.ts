// Electron grants every permission unless a handler says no; so does this. The answers of the app's handlers become the state
// of the real browser. A permission is denied only when the request handler AND the check handler deny it: a shell that forgets
// one of them shows in the page.
import type * as Electron from 'electron';
import { app } from './app.ts';
import type { StandinSession } from './session.ts';

export type PermissionHandlers = {
  request: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  check: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
};

type RequestArgs = Parameters<NonNullable<PermissionHandlers['request']>>;
type CheckArgs = Parameters<NonNullable<PermissionHandlers['check']>>;

/** Chromium's name → Electron's. */
const names: readonly [string, RequestArgs[1] & CheckArgs[1]][] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
];

export async function applyPermissions(session: StandinSession, origin: string): Promise<void> {
  const { control } = await app.engine();
  const context = await session.context;
  const [page] = context.pages();
  if (page === undefined) return;
  const cdp = await context.newCDPSession(page);
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  await cdp.detach();
  for (const [name, electronName] of names) {
    const setting = (await isGranted(session.permissionHandlers, electronName)) ? 'granted' : 'denied';
    const place = {
      origin,
      ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
    };
    await control.send('Browser.setPermission', { permission: { name }, setting, ...place });
  }
}

async function isGranted({ request, check }: PermissionHandlers, name: RequestArgs[1] & CheckArgs[1]): Promise<boolean> {
  const details = { requestingUrl: '', isMainFrame: true };
  const isRequestGranted =
    request === null ||
    (await new Promise<boolean>((resolve) =>
      request(null as unknown as RequestArgs[0], name, resolve, details as RequestArgs[3]),
    ));
  const isCheckGranted = check === null || check(null, name, '', details as CheckArgs[3]);
  return isRequestGranted || isCheckGranted;
}
