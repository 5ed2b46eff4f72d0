// The print formats that were last made, kept while the window is open: one campaign is made in the same ones again and again.

let last: readonly string[] = [];

export const lastFormats = (): string[] => [...last];

export function rememberFormats(formats: readonly string[]): void {
  last = formats;
}
