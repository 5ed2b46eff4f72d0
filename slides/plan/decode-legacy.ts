// Text in the two encodings that Vietnamese offices used before Unicode: found by how many words become real syllables.
import { isSyllable } from './syllable.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

// TCVN3 (ABC): one byte a letter, given here as the Windows-1252 characters that the bytes look like.
// U+00AD is a soft hyphen that must become “ư” before anything strips it.
const tcvn3From = '¢£¤µ¸©·ÌÐª×Ýßã«âïóý¡§¥¦¨®Üò¬\u00ad¹¶ÊÇÈÉË¾»¼½ÆÑÎÏÕÒÓÔÖØÞäáèåæçéíêëìîôñøõö÷ùúþûü';
const tcvn3To = 'ÂÊÔàáâãèéêìíòóôõùúýĂĐƠƯăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

// VNI: a base letter and a mark, or one character alone.
const vniPairs =
  'AØÀ AÙÁ AÂÂ AÕÃ EØÈ EÙÉ EÂÊ OØÒ OÙÓ OÂÔ OÕÕ UØÙ UÙÚ YÙÝ aøà aùá aââ aõã eøè eùé eâê oøò oùó oâô oõõ uøù uùú ' +
  'yùý AÊĂ UÕŨ aêă uõũ AÏẠ AÛẢ AÁẤ AÀẦ AÅẨ AÃẪ AÄẬ AÉẮ AÈẰ AÚẲ AÜẴ AËẶ EÏẸ EÛẺ EÕẼ EÁẾ EÀỀ EÅỂ EÃỄ EÄỆ OÏỌ OÛỎ ' +
  'OÁỐ OÀỒ OÅỔ OÃỖ OÄỘ ÔÙỚ ÔØỜ ÔÛỞ ÔÕỠ ÔÏỢ UÏỤ UÛỦ ÖÙỨ ÖØỪ ÖÛỬ ÖÕỮ ÖÏỰ YØỲ YÛỶ YÕỸ aïạ aûả aáấ aàầ aåẩ aãẫ aäậ ' +
  'aéắ aèằ aúẳ aüẵ aëặ eïẹ eûẻ eõẽ eáế eàề eåể eãễ eäệ oïọ oûỏ oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uïụ uûủ ' +
  'öùứ öøừ öûử öõữ öïự yøỳ yûỷ yõỹ';
const vniSingles = 'ÌÌ ÍÍ ìì íí ÑĐ ÓĨ ÔƠ ÖƯ ñđ óĩ ôơ öư ÆỈ ÒỊ ÎỴ æỉ òị îỵ';

const tcvn3 = new Map([...tcvn3From].map((from, at) => [from, [...tcvn3To][at] ?? from]));
const vni = new Map(
  `${vniPairs} ${vniSingles}`.split(' ').map((entry) => [[...entry].slice(0, -1).join(''), [...entry].at(-1) ?? '']),
);

export function decodeTcvn3(text: string): string {
  return [...text].map((character) => tcvn3.get(character) ?? character).join('');
}

export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const pair = vni.get(text.slice(at, at + 2));
    decoded += pair ?? vni.get(text.charAt(at)) ?? text.charAt(at);
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}

/** Share of the words with letters beyond ASCII that are Vietnamese syllables, 0 to 1; null when there are no such words. */
export function syllableShare(text: string, sample: string = text): number | null {
  const words = text.split(/[ \t\r\n]+/);
  // The words are picked by the undecoded text, so every decoding answers for the same ones.
  const picked = sample.split(/[ \t\r\n]+/);
  let judged = 0;
  let valid = 0;
  for (const [at, word] of words.entries()) {
    if (!/[^\0-\x7f]/.test((picked[at] ?? '').replace(/^[“”‘’«»–—…]+|[“”‘’«»–—…]+$/g, ''))) continue;
    judged++;
    // Signs such as ® and ¬ are letters of the old codes: they stay, and make a word that was not decoded no syllable.
    if (isSyllable(word.normalize('NFC').replace(/^[^\p{L}\p{S}]+|[^\p{L}\p{S}]+$/gu, ''))) valid++;
  }
  return judged === 0 ? null : valid / judged;
}

/** The share is judged on this much; decoding all of a long text three times would be felt. */
const sampleLength = 200_000;

type LegacyDecoding = { encoding: LegacyEncoding; share: number };

export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
}

/** The likelier of the two encodings for a text of one byte a letter, given as Windows-1252. */
export function judgeLegacy(text: string): LegacyDecoding {
  const sample = text.slice(0, sampleLength);
  const share = (encoding: LegacyEncoding) => syllableShare(decodeLegacy(sample, encoding), sample) ?? 0;
  const [tcvn3Share, vniShare] = [share('tcvn3'), share('vni')];
  return tcvn3Share >= vniShare ? { encoding: 'tcvn3', share: tcvn3Share } : { encoding: 'vni', share: vniShare };
}

/** Unicode text that was pasted from a TCVN3 or VNI document; null when it is well as it is. */
export function decodePastedLegacy(text: string): { text: string; encoding: LegacyEncoding } | null {
  const asIs = syllableShare(text.slice(0, sampleLength));
  if (asIs === null) return null;
  const { encoding, share } = judgeLegacy(text);
  return share < 0.8 || share < asIs + 0.25 ? null : { text: decodeLegacy(text, encoding), encoding };
}
