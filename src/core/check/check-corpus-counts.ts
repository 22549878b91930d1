import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Corpus } from '../schema/corpus.ts';
import { listProse, type Prose } from './list-prose.ts';
import { blankQuotations, toAlternatives } from './quotations.ts';

const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d\\d?';
const nouns = '(?:articles?|authors?|retellings?|publications?|texts|voices)';
/** “no article”, “none of the other articles”, “all five”, “most articles”, “both authors”, “only one article”, “the three articles” */
const counts = [
  'no (?:other )?(?:articles?|retellings?|publications?|text|voice)',
  `(?:every|each|any|all|both|most|few|fewer|half|only one|the only|the other)(?: of)?(?: the| these| our)?(?: other)?(?: (?:${numbers}))? ${nouns}`,
  `(?:none|neither|each|most)(?: of (?:the|these|our|all))(?: other)?(?: (?:${numbers}))? ${nouns}`,
  `(?:all|none of the) (?:${numbers}) (?:say|tell|agree|place|name|give|speak|mention)s?`,
  `(?:the |only )?(?:${numbers})(?: of the)?(?: other)? (?:articles|authors|texts|retellings|publications)`,
  'neither article|one (?:article|author|text) alone|nobody else|no one else',
];

const toPattern = (phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})(?!\\p{L})`, 'giu');
const counting = toPattern(counts);

/** Prose that may count articles: with its quotations blank, and with what it counts whoever the articles are by. */
interface Suspect {
  readonly prose: Prose;
  readonly text: string;
  readonly found: readonly string[];
  /** Whether it may say that one of the authors and publications alone says a thing. */
  readonly mayName: boolean;
}

/**
 * What is written about the articles stays true when one is added: it does not count them, nor say that only one says a thing. How many
 * there are, and who is not heard, the site works out.
 */
export function checkCorpusCounts(corpus: Corpus, bodies: Bodies): readonly Issue[] {
  const names = [...corpus.sources.map(({ data }) => data.name), ...corpus.articles.flatMap(({ data }) => data.author ?? [])];
  const byFirstWord = Map.groupBy(new Set(names), (name) => listWords(name)[0] ?? '');
  return listProse(corpus, bodies)
    .flatMap((prose) => findSuspects(prose))
    .flatMap(({ prose: { file, lineOf }, text, found, mayName }) =>
      [...new Set(mayName ? findWith(text, byFirstWord) : found)].map((words): Issue => {
        const message = `“${words}” counts the articles, and may be false when one is added.`;
        const hint = 'Name who says it; a voice that is not heard goes into “missing” of a question, with “on”.';
        return { code: 'counts-articles', file, line: lineOf(), message, hint };
      }),
    );
}

const findSuspects = memoize((all: readonly Prose[]): readonly Suspect[] =>
  all
    .filter(({ of }) => of !== 'text' && of !== 'claim' && of !== 'basis')
    .map((prose) => {
      const text = blankQuotations(prose.text);
      return { prose, text, found: findAll(text, counting), mayName: /\b(?:only|alone)\b/i.test(text) };
    })
    .filter(({ found, mayName }) => found.length > 0 || mayName),
);

const findAll = (text: string, pattern: RegExp): readonly string[] => Array.from(text.matchAll(pattern), ([words]) => words);

const listWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** What a text counts, and the names that it says are alone; of all names only those are looked for whose first word it has. */
function findWith(text: string, byFirstWord: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const names = toAlternatives([...new Set(listWords(text)), ''].flatMap((word) => byFirstWord.get(word) ?? []));
  return findAll(text, names === '' ? counting : toPattern([...counts, `(?:only (?:in |by |from )?(?:${names})|(?:${names}) alone)`]));
}
