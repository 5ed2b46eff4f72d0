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

const folders = ['slides', 'electron', 'renderer'];

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(file);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [file] : [];
  });
}

/** Every specifier of `import … from`, `export … from`, `import '…'` and `import('…')`. */
export function importSpecifiers(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
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
