// What the desktop was started with. Chromium adds switches of its own to argv, so an unknown one is no mistake here.

export type CommandLine = {
  isKiosk: boolean;
  /** The screen that the kiosk shows; null lets Pano take the library's only one. */
  screenId: string | null;
  libraryFolder: string | null;
};

function valueAfter(argv: readonly string[], name: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1) || null;
  const index = argv.indexOf(name);
  const next = index === -1 ? undefined : argv[index + 1];
  return next === undefined || next.startsWith('--') ? null : next;
}

/** `--kiosk`, `--screen ID` and `--library DIR`; a value may follow a space or an equals sign. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  return {
    isKiosk: argv.includes('--kiosk'),
    screenId: valueAfter(argv, '--screen'),
    libraryFolder: valueAfter(argv, '--library'),
  };
}
