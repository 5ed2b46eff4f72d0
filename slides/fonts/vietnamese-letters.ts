// The 134 letters that Vietnamese adds to the Latin alphabet: what a font must have to set any Vietnamese text.

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const plain = /^[a-zA-Z]$/;

export const vietnameseLetters: readonly string[] = [...'aăâeêioôơuưy']
  .flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .filter((letter) => !plain.test(letter));
