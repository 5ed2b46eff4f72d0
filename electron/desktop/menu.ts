// The studio's application menu. A machine that is only a lobby screen has none: its accelerators would be ways out.
import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { fillSentence } from '../../slides/messages/sentence.ts';
import { studioUrl } from './app-origin.ts';
import { type MenuText, menuTexts } from './menu-text.ts';

type Surroundings = { language: 'vi' | 'en'; libraryFolder: string; studio(): BrowserWindow | null; showStudio(): void };

const pages = ['designs', 'playlists', 'schedule', 'screens', 'campaigns', 'settings'] as const;

export function showMenu(surroundings: Surroundings): void {
  const text = menuTexts[surroundings.language];
  const template = [fileMenu(text, surroundings), editMenu(text), goMenu(text, surroundings), viewMenu(text), windowMenu(text)];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template, helpMenu(text, surroundings)]));
}

export function showNoMenu(): void {
  Menu.setApplicationMenu(null);
}

function fileMenu(text: MenuText, { libraryFolder }: Surroundings): MenuItemConstructorOptions {
  const openFolder = async () => {
    const problem = await shell.openPath(libraryFolder);
    if (problem !== '') dialog.showErrorBox('Pano', problem);
  };
  return {
    label: text.file,
    submenu: [
      { id: 'open-library', label: text.openLibrary, click: () => void openFolder() },
      { type: 'separator' },
      { role: 'quit', label: text.quit },
    ],
  };
}

function editMenu(text: MenuText): MenuItemConstructorOptions {
  return {
    label: text.edit,
    submenu: [
      { role: 'undo', label: text.undo },
      { role: 'redo', label: text.redo },
      { type: 'separator' },
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll },
    ],
  };
}

/** The pages of the studio. Only the address's hash changes, so nothing is loaded anew and nothing unsaved is lost. */
function goMenu(text: MenuText, { studio, showStudio }: Surroundings): MenuItemConstructorOptions {
  return {
    label: text.go,
    submenu: pages.map((page, index) => ({
      id: `go-${page}`,
      label: text[page],
      // Shown only: the studio itself hears this key.
      accelerator: `Alt+${index + 1}`,
      registerAccelerator: false,
      click: () => {
        showStudio();
        void studio()?.loadURL(`${studioUrl}#/${page}`);
      },
    })),
  };
}

function viewMenu(text: MenuText): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = app.isPackaged ? [] : [{ role: 'toggleDevTools', label: text.developer }];
  return {
    label: text.view,
    submenu: [
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.zoomReset },
      { type: 'separator' },
      { role: 'togglefullscreen', label: text.fullScreen },
      ...developer,
    ],
  };
}

function windowMenu(text: MenuText): MenuItemConstructorOptions {
  return {
    label: text.window,
    submenu: [
      { role: 'minimize', label: text.minimize },
      { role: 'close', label: text.close },
    ],
  };
}

function helpMenu(text: MenuText, { studio }: Surroundings): MenuItemConstructorOptions {
  const about = () => {
    const parent = studio();
    const message = { type: 'info' as const, title: text.about, message: 'Pano' };
    const box = { ...message, detail: fillSentence(text.aboutLine, { version: app.getVersion() }) };
    void (parent === null ? dialog.showMessageBox(box) : dialog.showMessageBox(parent, box));
  };
  return { label: text.help, submenu: [{ id: 'about', label: text.about, click: about }] };
}
