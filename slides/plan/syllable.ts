// Whether a word can be a Vietnamese syllable: onset + rhyme + at most one tone mark, and only two tones before a final stop.
// The rhymes are those of the modern spelling; the table tells decoded text from garbage, it is no dictionary.

const onsets = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et i ia ich im in inh ip it iu iêc iêm iên iêng iêp ' +
    'iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot oăc oăm ' +
    'oăn oăng oăt u ua uc ui um un ung up ut uy uya uych uyn uynh uyt uyp uyu uyên uyêt uân uâng uât uây uê uêch uên uênh ' +
    'uôc uôi uôm uôn uông uôt uơ y ynh yt yêm yên yêng yêt yêu â âc âm ân âng âp ât âu ây ê êch êm ên ênh êp êt êu ô ôc ' +
    'ôi ôm ôn ông ôp ôt ă ăc ăm ăn ăng ăp ăt ơ ơi ơm ơn ơp ơt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
  )
    .normalize('NFC')
    .split(' '),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const marks = spread.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = spread.replace(tones, '').normalize('NFC');
  return ['', ...onsets].some((onset) => {
    if (!plain.startsWith(onset)) return false;
    // “gì” and “gìn” write one i for the onset's and the rhyme's.
    const rhyme = onset === 'gi' && !/^[aeouâêôăơư]/.test(plain.slice(2)) ? plain.slice(1) : plain.slice(onset.length);
    if (!rhymes.has(rhyme)) return false;
    return !/(c|ch|p|t)$/.test(rhyme) || /[\u0301\u0323]/.test(spread);
  });
}
