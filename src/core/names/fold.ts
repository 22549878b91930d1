/** Letters that look alike across Arabic-script languages, folded to one (Unicode confusables; Arabic, Persian, Urdu, Pashto keyboards). */
const lookAlikes: Readonly<Record<string, string>> = {
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ے: 'ی',
  ه: 'ہ',
  ة: 'ہ',
  ە: 'ہ',
  ۂ: 'ہ',
  ھ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ʻ: '',
  ـ: '',
};

/** A digit of any script; in Unicode the ten digits of a script stand in a row, and that of nought is the only one after no digit. */
const toAsciiDigit = (digit: string): string => {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return String(value);
};

/**
 * A word or form folded for comparison: accents, Arabic vowel signs, the dot below of Hindi and letter case removed, look-alike
 * letters made one. The other marks of Devanagari are its vowels, and stay.
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\u0901/g, '\u0902')
    .replace(/(?![\u0900-\u093b\u093d-\u097f])\p{M}/gu, '')
    .toLowerCase()
    .replace(/[كڪګيىېۍئےهةەۂھأإآٱؤʻـ]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll('ı', 'i')
    .replace(/(?![0-9])\p{Nd}/gu, toAsciiDigit);

/** A run of letters, marks and digits in a text, with UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
}

/** A letter, mark or digit; the letter apostrophe (U+02BC) parts words where it stands for the apostrophe of a possessive. */
const wordPattern = /(?:(?!ʼs(?!\p{L}))[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in order; hyphens, apostrophes and full stops part words. */
export const toWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    folded: foldWord(match[0]),
  }));

/**
 * What stands between two words, with quotes, dashes and white space made plain; a blank line is `¶`. A hyphen that hangs on one
 * of the words over a break is a hyphen, so that “Tehreek-e-” and “-Taliban” stay one name; a dash with a space on either side
 * stays a dash.
 */
export const foldGap = (gap: string): string =>
  gap
    .replaceAll('\u2060', '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '¶' : ' '))
    .replace(/^(?:[ ¶]-|-[ ¶])$/, '-');

/** The key under which a form is looked up whole: letters and digits only, folded. */
export const toNameKey = (form: string): string =>
  toWords(form)
    .map(({ folded }) => folded)
    .join('');
