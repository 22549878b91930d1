/** What search knows of the language that the texts and most queries are in. All words are folded. */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing on their own; they are neither indexed nor asked for. (“LeT” is another thing than “let”, and no article has it.) */
export const stopWords = toSet(
  'a an and are as at be been but by did do does for from had has have in into is it its let of on or s that the their they this to was ' +
    'were what when where which who whose will with',
);

/** First and second half of words that are written apart, hyphenated or in one: “air strikes”, “air-strikes”, “airstrikes”. */
export const compounds: ReadonlyMap<string, RegExp> = new Map([
  ['air', /^(strike|raid|power|space|port)/],
  ['cease', /^fire/],
  ['counter', /^terror/],
  ['cross', /^border/],
  ['pre', /^empt/],
  ['safe', /^haven/],
]);

/** May a word be one term with the word before it, in a text? */
export const mayJoinBefore = (word: string): boolean => /^sept/.test(word) || [...compounds.values()].some((second) => second.test(word));
/** May it be one with the word after it? */
export const mayJoinAfter = (word: string): boolean => /^sept/.test(word) || compounds.has(word);

/** Ways to write what is one thing, over several words, brought to one: `9/11`. */
export const dates: readonly (readonly [pattern: RegExp, term: string])[] = [
  [/^9\s?\/\s?11(?!\d)/, '911'],
  [/^11(?:th)?\s(?:of\s)?sept(?:ember)?\b/, '911'],
  [/^sept(?:ember)?\.?\s11(?:th)?(?!\d)/, '911'],
];

const numbers =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numerals: ReadonlyMap<string, string> = new Map(numbers.split(' ').map((word, i) => [word, String(i + 2)]));

/** American spellings brought to the British ones that the texts use, number words to numerals, and plurals that a stemmer does not know. */
export const toPlainWord = (word: string): string =>
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

/** “22nd” is 22, “F-16s” the plural of F-16. */
export const toPlainNumber = (word: string): string => word.replace(/(?<=^\d+)(?:st|nd|rd|th)$/, '').replace(/(?<=^[a-z]?\d+)s$/, '');

/** Words that stand for one another in this field; each is also looked for, at a discount, when another of its group is asked. */
export const related: readonly (readonly string[])[] = [
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

/** Names of things that have no page, in other letters or under another name, and the word of the texts that finds them. */
export const otherNames: readonly (readonly [string, string])[] = [
  ['cpec', 'belt'],
  ['bri', 'belt'],
  ['ضرب', 'zarb'],
  ['عضب', 'azb'],
  ['ردالفساد', 'fasaad'],
  ['الفساد', 'fasaad'],
  ['سربکف', 'sarbakaf'],
];
