// Recipients are typed one per line; empty lines and what the library would refuse are left out.
const longestName = 500;
const mostRecipients = 500;

export function readRecipients(typed: string): string[] {
  const names = typed.split('\n').map((line) => line.trim().slice(0, longestName));
  return names.filter((name) => name !== '').slice(0, mostRecipients);
}
