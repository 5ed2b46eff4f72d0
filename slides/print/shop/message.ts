// The message that goes with the files, plain enough for Zalo.
import type { Language } from '../../model/settings.ts';
import type { JobRow } from './job-rows.ts';
import type { PackageNames } from './package-names.ts';
import { shopWords } from './shop-words.ts';

/** What is not settled is left out. Lines end with a line feed. */
export function shopMessage(rows: readonly JobRow[], names: PackageNames, version: string, language: Language): string {
  const words = shopWords[language];
  const facts = rows.filter(({ lines }) => lines.length > 0).map(({ label, lines }) => `• ${label}: ${lines.join('; ')}`);
  const files = `${words.files}: ${names.zip}${names.tenth === null ? '' : ` (${words.tenthToo})`}`;
  return `${[words.greeting, ...facts, files, `${words.version}: ${version}`, '', words.closing].join('\n')}\n`;
}
