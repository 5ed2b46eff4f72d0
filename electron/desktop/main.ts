// The desktop's start, in the order in which things happen.
import path from 'node:path';
import { app } from 'electron';
import { AppError, errorSentence, reportError } from '../../slides/api/errors.ts';
import type { Language } from '../../slides/model/settings.ts';
import { createHost } from '../host/create-host.ts';
import { defaultLibraryFolder } from '../host/library-folder.ts';
import { openUserLibrary } from '../host/open-user-library.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { parseCommandLine } from './command-line.ts';
import { createBasicPorts, createDesktopPorts } from './desktop-ports.ts';
import { tellStartFailed } from './dialogs.ts';
import { answerCalls, tellEvents } from './ipc-bridge.ts';
import { chooseKioskScreen } from './kiosk-screen.ts';
import { createLog } from './log-file.ts';
import { showMenu, showNoMenu } from './menu.ts';
import { keepWindowsOnOurPages } from './navigation.ts';
import { denyPermissionsEverywhere } from './permissions.ts';
import { createWindowCallers } from './window-callers.ts';
import { createWindows } from './windows.ts';

const commandLine = parseCommandLine(process.argv);
const callers = createWindowCallers();

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerAppScheme();
  denyPermissionsEverywhere();
  keepWindowsOnOurPages((contents) => callers.callerOf(contents.id)?.role === 'staff');
  showNoMenu();
  app.whenReady().then(open).catch(giveUp);
} else {
  // The first instance hears of this start and comes to the front.
  app.quit();
}

async function open(): Promise<void> {
  const basic = createBasicPorts(createLog(app.getPath('logs'), Date.now));
  const store = await openUserLibrary({
    folder: commandLine.libraryFolder ?? defaultLibraryFolder(),
    language: systemLanguage(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ports: basic,
  });
  const windows = createWindows({
    callers,
    log: basic.log,
    connect: (session, contents, caller) => {
      serveAppScheme(session, host, caller);
      tellEvents(host, callers, contents);
    },
  });
  const rendererFolder = path.join(import.meta.dirname, '..', 'renderer');
  const host = createHost({ store, ports: createDesktopPorts(basic, windows), rendererFolder });
  answerCalls(host, callers, basic.log, windows.answered);

  const showMenuInItsLanguage = () => {
    const language = store.get('settings', 'office')?.document.language ?? systemLanguage();
    showMenu({ language, libraryFolder: store.folder, studio: windows.studio, showStudio: windows.showStudio });
  };
  const show = ({ isKiosk, screenId }: typeof commandLine) => {
    if (isKiosk) return windows.showKiosk(chooseKioskScreen(store, screenId), { isDedicated: windows.studio() === null });
    showMenuInItsLanguage();
    windows.showStudio();
  };
  host.subscribe('staff', (event) => {
    if (event.name === 'document.saved' && event.payload.kind === 'settings' && windows.studio() !== null)
      showMenuInItsLanguage();
  });
  app.on('second-instance', (_event, argv) => {
    try {
      show(parseCommandLine(argv));
    } catch (error) {
      tellStartFailed(sentenceFor(error));
    }
  });
  app.on('activate', () => show(commandLine));
  app.on('window-all-closed', () => app.quit());
  closeHostBeforeTheEnd(() => host.close());
  show(commandLine);
}

/** The library is closed, and its lock given up, before the process ends. */
function closeHostBeforeTheEnd(close: () => Promise<void>): void {
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

function systemLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

function sentenceFor(error: unknown): string {
  return errorSentence(reportError(error), systemLanguage());
}

function giveUp(error: unknown): void {
  if (!(error instanceof AppError)) console.error(error);
  tellStartFailed(sentenceFor(error));
  app.exit(1);
}
