// The picture of the architecture, enforced: who may import whom, no cycles, no barrels, no orphans, no long files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, importSpecifiers, readSourceFiles, root } from './source-files.ts';

const files = readSourceFiles();
const byName = new Map(files.map((source) => [source.file, source]));

/** Layer of a file → the layers it may import from. */
const mayImport: Record<string, readonly string[]> = {
  slides: ['slides'],
  'electron/host': ['slides', 'electron/host'],
  'electron/node': ['slides', 'electron/host', 'electron/node'],
  'electron/desktop': ['slides', 'electron/host', 'electron/desktop'],
  'renderer/shared': ['slides', 'renderer/shared'],
  'renderer/studio': ['slides', 'renderer/shared', 'renderer/studio'],
  'renderer/player': ['slides', 'renderer/shared', 'renderer/player'],
};

/** What runs before any layer exists: the scripts that build and start. */
const launchers = ['electron/start.mjs', 'electron/build.mjs', 'electron/pano.mjs'];

/** Where the runtimes and the pages begin; everything else must be imported by someone. */
const entries = [
  ...launchers,
  'electron/node/main.ts',
  'electron/node/cli/pano.ts',
  'electron/desktop/main.ts',
  'electron/desktop/preload.ts',
  'electron/host/print/worker/export-worker.ts',
  'renderer/studio/main.tsx',
  'renderer/player/main.ts',
];

const purePackages = ['zod', 'temporal-polyfill'];

/** What draws the studio's pages has no business in the host, nor in the player, which is small because it uses none of it. */
const pagePackages = /^(react|konva|@mantine\/|@tabler\/|i18next|zustand)/;

function layerOf(file: string): string | undefined {
  return Object.keys(mayImport).find((layer) => file.startsWith(`${layer}/`));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('layers', () => {
  it('reads every form of import', () => {
    const text = `import 'a';\nimport b from "b";\nimport type { C } from './c.ts';\nexport { d } from 'd';\nconst e = import('./e.ts');\nimport {\n  f,\n} from 'f';`;
    expect(importSpecifiers(text)).toEqual(['a', 'b', './c.ts', 'd', './e.ts', 'f']);
    const rare = `const a = 1; import '../a.css';\nimport(\`./b.ts\`);\nimport.meta.glob('../c/*.ts');\nnew Worker(new URL('./d.ts', import.meta.url));\ntype E = import('./e.ts').E;`;
    expect(importSpecifiers(rare)).toEqual(['../a.css', './b.ts', '../c/*.ts', './d.ts', './e.ts']);
  });

  it('every file belongs to a layer or starts the program', () => {
    expect(files.filter(({ file }) => layerOf(file) === undefined && !launchers.includes(file)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('imports only follow the arrows, types included', () => {
    const wrong = files.flatMap(({ file, imports }) => {
      const layer = layerOf(file);
      if (layer === undefined) return [];
      return imports
        .filter((target) => target !== 'package.json' && !mayImport[layer]?.includes(layerOf(target) ?? ''))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('slides/ uses only pure packages', () => {
    const wrong = files.flatMap(({ file, packages }) =>
      file.startsWith('slides/')
        ? packages.filter((name) => !purePackages.includes(packageOf(name))).map((name) => `${file} → ${name}`)
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('slides/ reads no clock and no randomness', () => {
    const wrong = files.filter(
      ({ file, text }) =>
        file.startsWith('slides/') &&
        /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\b/.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('only electron/desktop/ knows Electron', () => {
    const wrong = files.filter(
      ({ file, packages }) => packages.some((name) => packageOf(name) === 'electron') && !file.startsWith('electron/desktop/'),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('the renderer uses nothing of Node', () => {
    const wrong = files.filter(
      ({ file, packages }) =>
        file.startsWith('renderer/') && packages.some((name) => name.startsWith('node:') || builtinModules.includes(name)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('only the studio uses what draws pages, and the player only what slides/ uses', () => {
    const wrong = files.flatMap(({ file, packages }) =>
      packages
        .filter((name) => !file.startsWith('renderer/studio/') && pagePackages.test(name))
        .concat(file.startsWith('renderer/player/') ? packages.filter((name) => !purePackages.includes(packageOf(name))) : [])
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing is required, which no arrow would show', () => {
    expect(files.filter(({ text }) => /(?<![.\w])require\(/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('shape of the tree', () => {
  it('every import leads to a file', () => {
    const broken = files.flatMap(({ file, imports }) =>
      imports
        .filter((target) => !existsSync(path.join(root, target)) && !target.startsWith('dist/'))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('there are no import cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      const at = trail.indexOf(file);
      if (at >= 0) {
        cycles.push([...trail.slice(at), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of byName.get(file)?.imports ?? []) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const { file } of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('there are no orphans: what nobody imports starts something', () => {
    const imported = new Set(files.flatMap(({ imports }) => imports));
    expect(files.map(({ file }) => file).filter((file) => !imported.has(file) && !entries.includes(file))).toEqual([]);
  });

  it('there are no barrels', () => {
    const barrels = files.filter(
      ({ file, text }) => /(^|\/)index\.tsx?$/.test(file) || /(^|\n)export\s+\*|(^|\n)export\s*(type\s*)?\{/.test(text),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  it('no file is longer than 300 lines', () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > 301).map(({ file, text }) => `${file}: ${text.split('\n').length}`),
    ).toEqual([]);
  });

  it('there are no default exports', () => {
    expect(files.filter(({ text }) => /(^|\n)\s*export\s+default\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('every script is TypeScript, but for those that start the program', () => {
    const others = folders
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => /\.([cm]?jsx?|[cm]ts)$/.test(file) && !launchers.includes(file));
    expect(others).toEqual([]);
  });

  it('nothing else lies at the top', () => {
    const drawn = ['electron', 'renderer', 'assets', 'slides', 'tests', 'package.json', 'tsconfig.json', 'vite.config.ts'];
    const beside = ['electron-builder.yml', 'README.md', 'LICENSE', 'package-lock.json', 'biome.json', 'knip.json'];
    const made = ['node_modules', 'dist', 'out', 'release'];
    const known = [...drawn, ...beside, ...made];
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
  });

  it('no file or folder has a name that says nothing', () => {
    const empty = /(^|[/-])(utils?|helpers?|common|misc|manager)([/.-]|$)/i;
    expect(files.map(({ file }) => file).filter((file) => empty.test(file))).toEqual([]);
  });

  it('tests mirror the source: a test file names a source file or folder that exists', () => {
    const lost = ['slides', 'electron', 'renderer'].flatMap(readTestFiles).filter((test) => {
      const subject = test.replace(/^tests\//, '').replace(/\.(test|e2e)\.tsx?$/, '');
      const folder = path.posix.dirname(subject);
      return (
        !['.ts', '.tsx', '.mjs', '.yml', ''].some((ending) => existsSync(path.join(root, subject + ending))) &&
        !existsSync(path.join(root, folder))
      );
    });
    expect(lost).toEqual([]);
  });

  it('every README leads only to what is there', () => {
    const pages = ['README.md', ...['electron', 'renderer', 'assets', 'slides', 'tests'].map((folder) => `${folder}/README.md`)];
    const broken = pages.flatMap((page) =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)]
        .map(([, target = '']) => path.join(path.dirname(page), target))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('each top folder tells a newcomer what lives there in 10 to 20 lines', () => {
    for (const folder of ['electron', 'renderer', 'assets', 'slides', 'tests']) {
      const lines = readFileSync(path.join(root, folder, 'README.md'), 'utf8')
        .trim()
        .split('\n').length;
      expect({ folder, fits: lines >= 10 && lines <= 20 }).toEqual({ folder, fits: true });
    }
  });
});

function readTestFiles(top: string): string[] {
  const base = path.join(root, 'tests', top);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|e2e)\.tsx?$/.test(file))
    .map((file) => `tests/${top}/${file.replaceAll(path.sep, '/')}`);
}
