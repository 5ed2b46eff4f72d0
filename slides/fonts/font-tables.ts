// The table directory of a TrueType or OpenType file: what lies where.

export type FontTable = { offset: number; length: number };

export function fontTables(view: DataView): Map<string, FontTable> {
  const tables = new Map<string, FontTable>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    tables.set(tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return tables;
}
