import { stemmer } from 'stemmer';
import { foldGap, toWords } from '../names/fold.ts';

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

const toStem = (word: string): string => (/^[a-z]+$/.test(word) ? stemmer(toBritish(word)) : word);

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
      const isNumber = /^[.,]$/.test(gap) && /^\d+$/.test(folded) && /^\d+$/.test(next.folded);
      const isCompound = /^[ -]$/.test(foldGap(gap)) && compounds.get(folded)?.test(next.folded) === true;
      if (!isNumber && !isCompound) break;
      folded += next.folded;
      end = next.end;
      i += 1;
    }
    if (stopWords.has(folded)) continue;
    terms.push({ term: isInCapitals(first.raw) ? folded.toUpperCase() : toStem(folded), word: folded, start: first.start, end });
  }
  return terms;
}

/** Terms that a term also looks for, at a discount: words the articles use for the same thing. */
export const relatedTerms: ReadonlyMap<string, readonly string[]> = new Map(
  [['airstrike', ['airstrike', 'bombed', 'raid']] as const].map(([term, others]) => [
    toStem(term),
    others.map(toStem).filter((other) => other !== toStem(term)),
  ]),
);
