// Names are typed one per line; what the library would refuse, and a name that stands there twice, is left out.
const shortest = 2;
const longest = 200;
const most = 2000;

export function readGlossary(typed: string): string[] {
  const names = typed.split('\n').map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest).trim());
  return [...new Set(names.filter((name) => name.length >= shortest))].slice(0, most);
}
