import { numberWords } from '../../model/numbers.ts';

/** The English rules of tokenization: stop words, numbers, spellings. The words of a subject are in its thesaurus. All words are folded. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are neither indexed nor searched for. (“let” is one, so a group “LeT” is found as a name, never as a word.) */
export const stopWords = toSet(
  'a an and are as at be been but by did do does for from had has have in into is it its let of on or s that the their they this to was ' +
    'were what when where which who whose will with',
);

// “One” is a pronoun as often as a number.
const numerals: ReadonlyMap<string, string> = new Map(
  [...numberWords].filter(([word]) => word !== 'one').map(([word, value]) => [word, String(value)]),
);

/** Changes American spellings to the British ones of the texts, number words to numerals, and plurals that the stemmer does not know to singulars. */
export const normalizeWord = (word: string): string =>
  numerals.get(word) ??
  word
    .replace(/(?<=.{3})iz(?=(e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'is')
    .replace(/^(anal|paral)yz/, '$1ys')
    .replace(/^(def|off)ense/, '$1ence')
    .replace(/^center(?=s?$)/, 'centre')
    .replace(/^center(?=ed$|ing$)/, 'centr')
    .replace(/^(lab|neighb|harb|fav|arm|hon|behavi|col)or(?!ad|al|on)/, '$1our')
    .replace(/^program(?=s?$)/, 'programme')
    .replace(/^(cris|bas|analys)es$/, '$1is');

/** Drops ordinal and plural endings: “22nd” becomes 22, “f16s” becomes f16. */
export const normalizeNumber = (word: string): string => word.replace(/(?<=^\d+)(?:st|nd|rd|th)$/, '').replace(/(?<=^[a-z]?\d+)s$/, '');

/** What “%” is read as; “per cent” is one word. */
export const percent = 'percent';
export const englishCompounds: readonly (readonly [first: string, seconds: readonly string[]])[] = [
  ['per', ['cent']],
  ['co', ['exist', 'oper', 'ordin']],
];
