// SHA-256 (FIPS 180-4) in small steps: lobby screens load over plain http, where browsers hide crypto.subtle.

const wordBits = 32;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const { roundWords, startWords } = deriveConstants();

function deriveConstants(): { roundWords: Uint32Array; startWords: Uint32Array } {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** wordBits) >>> 0;
  return {
    roundWords: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    startWords: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}

export type Sha256 = {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; ends the computation. */
  hex(): string;
};

export function createSha256(): Sha256 {
  const hash = startWords.slice();
  const schedule = new Uint32Array(64);
  const block = new Uint8Array(64);
  let held = 0;
  let length = 0;

  function take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (held === 0 && bytes.length - at >= 64) {
        compress(hash, schedule, bytes, at);
        at += 64;
        continue;
      }
      const count = Math.min(64 - held, bytes.length - at);
      block.set(bytes.subarray(at, at + count), held);
      held += count;
      at += count;
      if (held < 64) continue;
      compress(hash, schedule, block, 0);
      held = 0;
    }
  }

  return {
    update(bytes) {
      length += bytes.length;
      take(bytes);
    },
    hex() {
      const padding = new Uint8Array(((119 - (length % 64)) % 64) + 1 + 8);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(length / 2 ** 29));
      view.setUint32(padding.length - 4, (length * 8) >>> 0);
      take(padding);
      return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

const word = (words: Uint32Array, index: number): number => words[index] as number;
const turn = (value: number, bits: number): number => (value >>> bits) | (value << (wordBits - bits));

/** One block of 64 bytes into the hash. Letters as in the standard. */
function compress(hash: Uint32Array, schedule: Uint32Array, bytes: Uint8Array, at: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 64);
  for (let t = 0; t < 16; t++) schedule[t] = view.getUint32(t * 4);
  for (let t = 16; t < 64; t++) {
    const early = word(schedule, t - 15);
    const late = word(schedule, t - 2);
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[t] = word(schedule, t - 16) + s0 + word(schedule, t - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + big1 + choice + word(roundWords, t) + word(schedule, t)) | 0;
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + big0 + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    hash[index] = word(hash, index) + value;
  });
}
