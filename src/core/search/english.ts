/** The English rules of tokenization: stop words, compounds, spellings, synonyms. All words are folded. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are neither indexed nor searched for. (“LeT”, a group, folds to “let”; no article names it.) */
export const stopWords = toSet(
  'a an and are as at be been but by did do does for from had has have in into is it its let of on or s that the their they this to was ' +
    'were what when where which who whose will with',
);

/** First halves of compounds with a pattern of their second halves; “air strikes”, “air-strikes” and “airstrikes” are one term. */
export const compounds: ReadonlyMap<string, RegExp> = new Map([
  ['air', /^(strike|raid|power|space|port)/],
  ['cease', /^fire/],
  ['counter', /^terror/],
  ['cross', /^border/],
  ['pre', /^empt/],
  ['safe', /^haven/],
]);

/** True when a word may form one term with the word before it. */
export const mayJoinPrevious = (word: string): boolean => /^sept/.test(word) || [...compounds.values()].some((second) => second.test(word));
/** True when a word may form one term with the word after it. */
export const mayJoinNext = (word: string): boolean => /^sept/.test(word) || compounds.has(word);

/** Spellings of one date over several words, with its term. */
export const dateSpellings: readonly (readonly [pattern: RegExp, term: string])[] = [
  [/^9\s?\/\s?11(?!\d)/, '911'],
  [/^11(?:th)?\s(?:of\s)?sept(?:ember)?\b/, '911'],
  [/^sept(?:ember)?\.?\s11(?:th)?(?!\d)/, '911'],
];

const numbers =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numerals: ReadonlyMap<string, string> = new Map(numbers.split(' ').map((word, i) => [word, String(i + 2)]));

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

/** Synonyms in this field. A word of the query also matches the others of its group, with less weight. */
export const synonymGroups: readonly (readonly string[])[] = [
  'airstrike bombed raid',
  'abduct kidnap hostage',
  'arrest detain',
  'base camp hideout',
  'death died dead kill killing',
  'deport expel',
  'drug narcotic',
  'financial fund money',
  'haven sanctuary refuge',
  'invade invasion occupation',
  'prison prisoner imprisoned',
  'recognise recognition',
  'release freed',
  'smuggle smuggler smuggling',
  'takeover return fall',
  'truce ceasefire',
  'withdraw withdrew withdrawal pullout',
].map((group) => group.split(' '));

/** Names of things without a page, in another script or under another name, each with the word that the texts use. */
export const equivalents: readonly (readonly [string, string])[] = [
  ['cpec', 'belt'],
  ['bri', 'belt'],
  ['ضرب', 'zarb'],
  ['عضب', 'azb'],
  ['ردالفساد', 'fasaad'],
  ['الفساد', 'fasaad'],
  ['سربکف', 'sarbakaf'],
];
