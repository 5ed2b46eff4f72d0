// `Menu`: the template, as items that can be found and clicked.
import type * as Electron from 'electron';

class StandinMenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: StandinMenu | undefined;
  readonly #click: Electron.MenuItemConstructorOptions['click'];

  constructor(options: Electron.MenuItemConstructorOptions) {
    this.id = options.id ?? '';
    this.label = options.label ?? '';
    this.role = options.role;
    this.accelerator = options.accelerator;
    this.submenu = Array.isArray(options.submenu) ? StandinMenu.buildFromTemplate(options.submenu) : undefined;
    this.#click = options.click;
  }

  click(): void {
    this.#click?.(this as unknown as Electron.MenuItem, undefined, { triggeredByAccelerator: false });
  }
}

let applicationMenu: StandinMenu | null = null;

export class StandinMenu {
  items: StandinMenuItem[] = [];

  static buildFromTemplate(template: readonly Electron.MenuItemConstructorOptions[]): StandinMenu {
    const menu = new StandinMenu();
    menu.items = template.map((options) => new StandinMenuItem(options));
    return menu;
  }

  static setApplicationMenu(menu: StandinMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): StandinMenu | null {
    return applicationMenu;
  }

  getMenuItemById(id: string): StandinMenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const found = item.submenu?.getMenuItemById(id) ?? null;
      if (found !== null) return found;
    }
    return null;
  }
}
