// The source tree as the architecture tests see it: every file with what it imports.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export type SourceFile = {
  /** Relative to the repository, with forward slashes. */
  file: string;
  text: string;
  /** Resolved files of the repository; type-only imports count. */
  imports: string[];
  /** Names of packages and of Node's modules. */
  packages: string[];
};

export const folders = ['slides', 'electron', 'renderer'];

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(file);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [file] : [];
  });
}

/** Every form in which one file can lead to another: all imports, exports from, globs, and addresses of workers and files. */
const forms = [
  /(?:^|[\n;])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
  /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob\(\s*['"`]([^'"`]+)['"`]/g,
  /\bnew URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta/g,
];

export function importSpecifiers(text: string): string[] {
  const found = forms.flatMap((form) => [...text.matchAll(form)]);
  return found.sort((a, b) => a.index - b.index).map((match) => match[1] ?? '');
}

export function readSourceFiles(): SourceFile[] {
  return folders.flatMap(walk).map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const specifiers = importSpecifiers(text);
    const relative = specifiers.filter((specifier) => specifier.startsWith('.'));
    return {
      file,
      text,
      imports: relative.map((specifier) => path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))),
      packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
    };
  });
}
