import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { memoize } from '../memoize.ts';
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

/**
 * What is written about the articles stays true when one is added: it does not count them, nor say that only one says a thing. How many
 * there are, and who is not heard, the site works out.
 */
export function checkCorpusCounts(corpus: Corpus, bodies: Bodies): readonly Issue[] {
  const names = [...corpus.sources.map(({ data }) => data.name), ...corpus.articles.flatMap(({ data }) => data.author ?? [])];
  const speakers = toAlternatives(names);
  const only = names.length === 0 ? [] : [`(?:only (?:in |by |from )?(?:${speakers})|(?:${speakers}) alone)`];
  const counting = `\\b(?:${[...counts, ...only].join('|')})(?!\\p{L})`;
  return listProse(corpus, bodies).flatMap((prose) => findCounts(prose, counting));
}

const findCounts = memoize((prose: readonly Prose[], pattern: string): readonly Issue[] => {
  const counting = new RegExp(pattern, 'giu');
  return prose
    .filter(({ of }) => of !== 'text' && of !== 'claim' && of !== 'basis')
    .flatMap(({ text, file, lineOf }) =>
      [...new Set([...blankQuotations(text).matchAll(counting)].map(([words]) => words))].map((words): Issue => {
        const message = `“${words}” counts the articles, and may be false when one is added.`;
        const hint = 'Name who says it; a voice that is not heard goes into “missing” of a question, with “on”.';
        return { code: 'counts-articles', file, line: lineOf(), message, hint };
      }),
    );
});
