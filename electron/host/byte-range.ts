// The Range header of RFC 9110, as far as films and pictures need it: one range of bytes.

export type ByteRange = { start: number /** Included. */; end: number };

/** Null: send all of it (no range, or a form that may be ignored). 'unsatisfiable' asks for the answer 416. */
export function parseByteRange(header: string | null, length: number): ByteRange | null | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (match === null) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  if (from === '') {
    const count = Math.min(Number(to), length);
    return count === 0 ? 'unsatisfiable' : { start: length - count, end: length - 1 };
  }
  const start = Number(from);
  const end = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= length ? 'unsatisfiable' : { start, end };
}
