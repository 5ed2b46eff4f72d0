// Serves app://bundle from the host. The scheme is a normal secure origin to the page, and bypasses no policy.
import { protocol, type Session } from 'electron';
import type { Caller } from '../../slides/api/contract.ts';
import type { Host } from '../host/host.ts';
import { appScheme, isAppUrl } from './app-origin.ts';

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Each session has one caller, so a file request comes with its rights although it names no window. */
export function serveAppScheme(session: Session, host: Host, caller: Caller): void {
  if (session.protocol.isProtocolHandled(appScheme)) return;
  session.protocol.handle(appScheme, (request) =>
    isAppUrl(request.url) ? host.serveFile(request, caller) : new Response(null, { status: 404 }),
  );
}
