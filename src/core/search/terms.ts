import { stemmer } from 'stemmer';
import { foldGap, foldWord, toWords } from '../names/fold.ts';

/** A search term and the stretch of the text that it came from; offsets are UTF-16 units. */
export interface TermAt {
  readonly term: string;
  /** The word itself, folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words that say nothing on their own; they are neither indexed nor asked for. */
const stopWords = new Set(
  'a an and are as at be been but by did do does for from had has have in into is it its of on or s that the their they this to was were what when where which who whose will with'.split(
    ' ',
  ),
);

/** First and second half of words that are written apart, hyphenated or in one: “air strikes”, “air-strikes”, “airstrikes”. */
const compounds = new Map([
  ['air', /^(strike|raid|power|space|port)/],
  ['counter', /^terror/],
  ['cross', /^border/],
  ['safe', /^haven/],
]);

/** American spellings brought to the British ones that the texts use, on folded words. */
const toBritish = (word: string): string =>
  word
    .replace(/(?<=.{3})iz(?=(e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'is')
    .replace(/^(anal|paral)yz/, '$1ys')
    .replace(/^(def|off)ense/, '$1ence')
    .replace(/^center(?=s?$)/, 'centre')
    .replace(/^center(?=ed$|ing$)/, 'centr')
    .replace(/^(lab|neighb|harb|fav|arm|hon|behavi|col)or(?!ad|al|on)/, '$1our')
    .replace(/^program(?=s?$)/, 'programme');

const toStem = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(toBritish(word)) : word.replace(/(?<=^[a-z]?\d+)s$/, ''));

/** “8,000”, “8 000” and “8.000” are 8000; “2021 300” are two. */
const isOneNumber = (before: string, gap: string, after: string): boolean =>
  /^\d+$/.test(before) && /^\d+$/.test(after) && (/^[.,]$/.test(gap) || (/^\s$/.test(gap) && before.length <= 3 && after.length === 3));

/** A word in capitals is a term of its own, in capitals: the stem of “ISIS” would be another’s “ISI”. */
const isInCapitals = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

/** All terms that may stand for a word of a query, whose letter case says little: its stem, and itself in capitals. */
export const toAlternatives = ({ word }: Pick<TermAt, 'word'>): readonly string[] => [...new Set([toStem(word), word.toUpperCase()])];

/** The terms of a text in order: folded, stemmed (Porter) unless in capitals, stop words dropped, “8,000” and “8000” one number, compounds joined. */
export function toTerms(text: string): readonly TermAt[] {
  const words = toWords(text);
  const terms: TermAt[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined) continue;
    let { folded, end } = first;
    for (let next = words[i + 1]; next !== undefined; next = words[i + 1]) {
      const gap = text.slice(end, next.start);
      const isNumber = isOneNumber(folded, gap, next.folded);
      const isModel = gap === '-' && /^[a-z]$/.test(folded) && /^\d+s?$/.test(next.folded);
      const isCompound = /^[ -]$/.test(foldGap(gap)) && compounds.get(folded)?.test(next.folded) === true;
      if (!isNumber && !isModel && !isCompound) break;
      folded += next.folded;
      end = next.end;
      i += 1;
    }
    if (stopWords.has(folded)) continue;
    terms.push({ term: isInCapitals(first.raw) ? folded.toUpperCase() : toStem(folded), word: folded, start: first.start, end });
  }
  return terms;
}

/** Words that stand for one another in this field; each is also looked for, at a discount, when another of its group is asked. */
const related = [
  'airstrike bombed raid',
  'abduct kidnap hostage',
  'arrest detain',
  'base camp hideout',
  'deport expel',
  'drug narcotic',
  'financial fund money',
  'haven sanctuary refuge',
  'prison prisoner imprisoned',
  'release freed',
  'truce ceasefire',
  'withdraw withdrawal pullout',
].map((group) => group.split(' ').map(toStem));

/** Names of things that have no page, in other letters or under another name. */
const otherNames: readonly (readonly [string, string])[] = [
  ['cpec', 'belt'],
  ['bri', 'belt'],
  ['ضرب', 'zarb'],
  ['عضب', 'azb'],
  ['ردالفساد', 'fasaad'],
  ['سربکف', 'sarbakaf'],
];

/** Terms that a term also looks for, at a discount. */
export const relatedTerms: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...related.flatMap((group) => group.map((term) => [term, group.filter((other) => other !== term)] as const)),
  ...otherNames.map(([name, word]) => [foldWord(name), [toStem(word)]] as const),
]);
