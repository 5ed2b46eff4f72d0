// Which version of a design was approved: a hash of everything that decides how it looks.
import type { Design } from '../../model/design.ts';
import type { Theme } from '../../model/theme.ts';
import { canonicalJson } from '../../schema/canonical-json.ts';

/** What the SHA-256 of a version is taken of, in UTF-8. */
export function versionText(design: Design, theme: Theme): string {
  return canonicalJson({ design, theme });
}

/** The first 12 digits of a SHA-256 (hexadecimal), to be read over the telephone: `9F3A-01BC-77D2`. */
export function shortVersion(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
