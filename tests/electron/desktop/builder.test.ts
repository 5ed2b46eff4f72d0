// Holds the settings that make the packaged program safe. That the program carries them is proven only where it is built.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

// The YAML reader that electron-builder itself uses, found from where it stands.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { load } = createRequire(fromBuilder.resolve('app-builder-lib'))('js-yaml') as { load(text: string): unknown };
const settings = load(readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8'));

it('shuts every way to run the program as something else', () => {
  expect(settings).toMatchObject({
    asar: true,
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
  });
});

it('installs for the whole machine on Windows, and as deb, AppImage and dmg elsewhere', () => {
  expect(settings).toMatchObject({
    win: { target: 'nsis' },
    nsis: { perMachine: true, allowToChangeInstallationDirectory: false },
    linux: { target: ['deb', 'AppImage'] },
    mac: { target: 'dmg' },
  });
});

it('carries no command line, which it could not run', () => {
  const { files } = settings as { files: string[] };
  expect(files).toContain('dist/desktop');
  expect(files.filter((file) => file.endsWith('/node') || file.endsWith('pano.mjs'))).toEqual([]);
});

it('has no address to publish to or to ask for updates', () => {
  expect(settings).toMatchObject({ publish: null });
});
