// Electron grants every permission unless told otherwise; Pano needs none, so every session is told no.
import { app, type Session } from 'electron';

function denyEverything(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  // Files leave Pano through the save dialog only.
  session.on('will-download', (event) => event.preventDefault());
}

/** Must run before the app is ready, so that the default session is among them. */
export function denyPermissionsEverywhere(): void {
  app.on('session-created', denyEverything);
}
