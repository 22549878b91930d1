import type { AskedIndex } from '../asked-index.ts';
import { toWords } from '../../names/fold.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Pipeline } from '../load-pipeline.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { PhrasePart } from '../query/parse-query.ts';
import { findPhrase } from '../rank/find-phrase.ts';
import { filterRanked, rankDocuments } from './rank-documents.ts';
import { suggestQueries, type QueryPiece, type SuggestedQuery } from './suggest-queries.ts';

/** Words of a quotation that no text has, which stand together in an article. */
export interface StandTogether {
  readonly phrase: string;
  readonly words: string;
  readonly title: string;
  readonly url: string;
}

const toKind = ({ phrase, pages }: QueryClause): QueryPiece['kind'] => (phrase !== undefined ? 'phrase' : pages.size > 0 ? 'name' : 'word');

/** The parts of a query in their order. */
function listPieces(query: string, { parsed, must, absent }: AnalyzedQuery): readonly QueryPiece[] {
  const operators = [
    ...parsed.filters.map((part) => ({ ...part, kind: 'filter' as const })),
    ...parsed.excluded.map((part) => ({ ...part, kind: 'exclusion' as const })),
    ...parsed.phrases.map((part) => ({ ...part, kind: 'phrase' as const })),
    ...(parsed.alternatives ?? []).map((part) => ({ ...part, kind: 'word' as const })),
  ].map(({ start, end, kind }) => ({ kind, typed: query.slice(start, end), start }));
  const words = must
    .filter(({ typed }) => !operators.some((one) => one.typed.includes(typed)))
    .map((clause) => ({ kind: toKind(clause), typed: clause.typed, articles: clause.postings.size, start: query.indexOf(clause.typed) }));
  const missing = absent.map((typed) => ({ kind: 'word' as const, typed, articles: 0, start: query.indexOf(typed) }));
  return [...operators, ...words, ...missing].toSorted((a, b) => a.start - b.start);
}

/** A text that was pasted is no query with a word too many. */
const maxPieces = 20;

/** The three nearest queries that find something. */
export function suggestInstead(
  index: SearchIndex,
  { analyze }: Pipeline,
  query: string,
  analyzed: AnalyzedQuery,
): readonly SuggestedQuery[] {
  const pieces = listPieces(query, analyzed);
  if (pieces.length > maxPieces) return [];
  return suggestQueries(pieces, (text) => {
    const other = analyze(text);
    const { articles, cards } = filterRanked(index, other, rankDocuments(index, other));
    return articles.length + cards.length;
  });
}

/** So many articles are looked into for words of a phrase, and for so many of its first words: runs of them grow with the square. */
const limits = { articles: 5, words: 10 } as const;

/** The longest run of words of a phrase that is in a text of some articles; at least two. */
export async function findTogether(
  { index, documents }: Pick<AskedIndex, 'index' | 'documents'>,
  { text }: Pick<PhrasePart, 'text'>,
  words: readonly QueryClause[],
): Promise<StandTogether | undefined> {
  const scores = new Map<number, number>();
  for (const { postings, idf } of words)
    for (const [position, impact] of postings) scores.set(position, (scores.get(position) ?? 0) + idf * impact);
  const best = [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .map(([position]) => position)
    .filter((position) => position < index.manifest.articleCount);
  const articles = await Promise.all(
    best.slice(0, limits.articles).map((position) => documents.loadArticle(position).catch(() => undefined)),
  );
  const typed = toWords(text).slice(0, limits.words);
  for (let length = typed.length - 1; length > 1; length -= 1)
    for (let from = 0; from + length <= typed.length; from += 1) {
      const run = typed.slice(from, from + length);
      const folded = run.map((word) => word.folded);
      const found = articles.find((article) => article?.documents.some((document) => findPhrase(document.words, folded, false).length > 0));
      if (found !== undefined)
        return { phrase: text, words: text.slice(run[0]?.start, run.at(-1)?.end), title: found.title, url: found.url };
    }
  return undefined;
}
