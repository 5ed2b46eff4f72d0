// The names that a font file gives itself (the `name` table, OpenType 1.9), in NFC.

export type FontNames = { family: string; style: string; license: string; maker: string };

type NameRecord = { id: number; language: number; text: string };

/** Throws an Error for more names than any font has. Windows' English names first, then any of Windows, then the old ones of the Macintosh. */
export function readFontNames(view: DataView, table: number): FontNames {
  const records = readRecords(view, table);
  const named = (...ids: number[]): string => {
    for (const id of ids) {
      const candidates = records.filter((record) => record.id === id && record.text !== '');
      const best = candidates.find(({ language }) => language === english) ?? candidates[0];
      if (best !== undefined) return best.text;
    }
    return '';
  };
  // 16 and 17 are there when a family has more than four styles; 1 and 2 always.
  return { family: named(16, 1), style: named(17, 2), license: named(13, 0), maker: named(9, 8) };
}

const english = 0x409;
/** Records may all point to one text: it counts each time. The fonts of Windows, in all their languages, have some 200 kB. */
const maxBytes = 4 * 2 ** 20;

function readRecords(view: DataView, table: number): NameRecord[] {
  const count = view.getUint16(table + 2);
  const storage = table + view.getUint16(table + 4);
  const windows: NameRecord[] = [];
  const others: NameRecord[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const record = table + 6 + index * 12;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) => view.getUint16(record + at)) as Six;
    bytes += length;
    if (bytes > maxBytes) throw new Error('more names than any font has');
    // Platforms 0 and 3 are UTF-16; the Macintosh's is one byte for a letter.
    const unit = platform === 1 ? 1 : 2;
    const codes = Array.from({ length: Math.floor(length / unit) }, (_, letter) => {
      const at = storage + offset + letter * unit;
      return unit === 1 ? view.getUint8(at) : view.getUint16(at);
    });
    const text = clean(String.fromCharCode(...codes.slice(0, 4000)));
    (platform === 3 ? windows : others).push({ id, language, text });
  }
  return [...windows, ...others];
}

type Six = [number, number, number, number, number, number];

function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
}
