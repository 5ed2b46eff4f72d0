// The desktop's start, in the order in which things happen.
import path from 'node:path';
import { app } from 'electron';
import { type Control, openControl } from '../host/control/control-server.ts';
import { createHost } from '../host/create-host.ts';
import { defaultSharingPort, type Sharing, startSharing } from '../host/lan/sharing.ts';
import { createLog, logCrashes } from '../host/log-file.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { createBasicPorts, createDesktopPorts } from './desktop-ports.ts';
import { answerCalls, tellEvents } from './ipc-bridge.ts';
import { chooseKioskScreen } from './kiosk-screen.ts';
import { showMenu, showNoMenu } from './menu.ts';
import { keepWindowsOnOurPages } from './navigation.ts';
import { openNamedOrOwnLibrary } from './open-named-library.ts';
import { denyPermissionsEverywhere } from './permissions.ts';
import { giveUp, systemLanguage, tellFailure } from './start-failure.ts';
import { openWantedWindow } from './wanted-window.ts';
import { createWindowCallers } from './window-callers.ts';
import { createWindows, type Windows } from './windows.ts';

const commandLine = parseCommandLine(process.argv);
const callers = createWindowCallers();
let windows: Windows | null = null;

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerAppScheme();
  denyPermissionsEverywhere();
  keepWindowsOnOurPages((from, url) => {
    if (windows !== null && callers.callerOf(from.id)?.role === 'staff') openWantedWindow(windows, url);
  });
  showNoMenu();
  app.whenReady().then(open).catch(giveUp);
} else {
  // The first instance hears of this start and does what it asks.
  app.quit();
}

async function open(): Promise<void> {
  const basic = createBasicPorts(createLog(app.getPath('logs'), Date.now));
  logCrashes(basic.log);
  const store = await openNamedOrOwnLibrary(commandLine.libraryFolder, basic);
  let sharing: Sharing | null = null;
  let control: Control | null = null;

  const opened = createWindows({
    callers,
    log: basic.log,
    connect: (session, contents, caller) => {
      serveAppScheme(session, host, caller);
      tellEvents(host, callers, contents);
    },
  });
  windows = opened;
  const host = createHost({
    store,
    ports: createDesktopPorts(basic, opened),
    rendererFolder: path.join(import.meta.dirname, '..', 'renderer'),
    networkAddresses: () => sharing?.addresses() ?? [],
  });
  answerCalls(host, callers, basic.log, opened.answered);
  beforeTheEnd(async () => {
    await control?.close();
    await sharing?.close();
    await host.close();
  });

  const showMenuInItsLanguage = () => {
    const language = store.get('settings', 'office')?.document.language ?? systemLanguage();
    showMenu({ language, libraryFolder: store.folder, studio: opened.studio, showStudio: opened.showStudio });
  };
  const show = ({ isKiosk, screenId }: CommandLine) => {
    if (isKiosk) return opened.showKiosk(chooseKioskScreen(store, screenId), { isDedicated: opened.studio() === null });
    showMenuInItsLanguage();
    opened.showStudio();
  };
  host.subscribe('staff', (event) => {
    if (event.name === 'document.saved' && event.payload.kind === 'settings' && opened.studio() !== null) showMenuInItsLanguage();
  });
  app.on('second-instance', (_event, argv) => tellFailure(() => show(parseCommandLine(argv))));
  app.on('activate', () => tellFailure(() => show(commandLine)));
  app.on('window-all-closed', () => app.quit());

  show(commandLine);
  control = await openControl({ host, libraryFolder: store.folder, log: basic.log });
  sharing = await startSharing({ host, log: basic.log, port: defaultSharingPort });
}

/** The library is closed, and its lock given up, before the process ends. */
function beforeTheEnd(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    close()
      .catch(console.error)
      .finally(() => app.quit());
  });
}
