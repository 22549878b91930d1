import { distance } from 'fastest-levenshtein';
import { toNameKey, toWords } from '../../names/fold.ts';
import { isolate } from '../../names/isolate.ts';
import type { Language } from '../../names/language.ts';
import { analyzeTitle } from '../rank/analyze-document.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { IndexedPage } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { MatchedArticle } from '../rank/match-article.ts';
import type { TextRange } from '../rank/text-range.ts';
import { toExcerpt, type ExcerptPart } from './excerpt.ts';
import { explainDocumentMatch, explainNameMatch } from './explain-match.ts';
import type { ResultKind } from '../query/resolve-filters.ts';
import type { NameResolver } from '../query/resolve-names.ts';
import { scoreDocument, type ScoredDocument } from '../rank/score-document.ts';

export interface SearchResult {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Of the title and the excerpt, unless it is that of the pages; a claim’s title always is. */
  readonly language?: Language | undefined;
  /** Why this is a result, in words for readers. */
  readonly why: string;
  readonly summary?: string | undefined;
  /** Of a passage or claim: id and title of its article. */
  readonly article?: string;
  readonly articleTitle?: string;
  /** Of a passage its own id, of a claim the id of the passage that makes it. */
  readonly passage?: string | undefined;
  readonly excerpt?: readonly ExcerptPart[];
  /** True for a page that passages mention, and not the query. */
  readonly isMentioned?: true;
  /** Of an article: number of its passages and claims that match but are not among the results. */
  readonly more?: number;
}

/** A page as a result. */
export interface FoundPage {
  readonly page: IndexedPage;
  readonly result: SearchResult;
}

export interface PageMatches {
  /** Pages with a name that the query has whole. */
  readonly exactMatches: readonly FoundPage[];
  /** Pages with all words of the query in one of their names, the most mentioned first; all other pages when the query has filters only. */
  readonly partialMatches: readonly FoundPage[];
}

const fitsFilters = 'fits the filters';

const toPage = (index: SearchIndex, position: number, why: string): readonly FoundPage[] => {
  const page = index.pageAt(position);
  if (page === undefined) return [];
  const { kind, id, title, url, summary } = page;
  return [{ page, result: { kind, id, title, url, language: index.manifest.language, summary, why } }];
};

/** True when a page, or its title, matches one of some clauses. */
const matchesAny = ({ pageAt, tokenizer }: SearchIndex, position: number, clauses: readonly QueryClause[]): boolean =>
  clauses.some(
    (clause) => clause.pages.has(position) || scoreDocument(analyzeTitle(pageAt(position)?.title ?? '', tokenizer), [clause]).coverage > 0,
  );

/** The pages with a name that has all phrases of a query, when no words remain beside names and phrases. */
const findByPhrases = ({ parsed: { phrases }, resolved }: AnalyzedQuery, names: NameResolver): readonly number[] => {
  if (resolved.remainder !== '') return [];
  const [first = [], ...others] = phrases.map(({ text, isOpen }) =>
    names.findPagesWithPhrase(
      toWords(text).map(({ folded }) => folded),
      isOpen,
    ),
  );
  return first.filter((position) => others.every((pages) => pages.includes(position)));
};

/** The pages that a query names. */
export function findPages(index: SearchIndex, names: NameResolver, query: AnalyzedQuery): PageMatches {
  const { resolved, mustNot, isFilterOnly } = query;
  const exact = new Map<number, string>();
  for (const { forms } of resolved.names)
    for (const form of forms)
      for (const position of form.pages) if (!exact.has(position)) exact.set(position, explainNameMatch(index, position, form));
  const isAllowed = (position: number): boolean => !matchesAny(index, position, mustNot);
  const partial = isFilterOnly
    ? Array.from({ length: index.manifest.pageCount }, (_, i) => i)
    : [...new Set([...resolved.partialMatches, ...findByPhrases(query, names)])].toSorted((a, b) => a - b);
  return {
    exactMatches: [...exact].filter(([position]) => isAllowed(position)).flatMap(([position, why]) => toPage(index, position, why)),
    partialMatches: partial
      .filter((position) => !exact.has(position) && isAllowed(position))
      .flatMap((position) => toPage(index, position, isFilterOnly ? fitsFilters : 'one of its names has these words')),
  };
}

/** An excerpt of a text that begins with a title, without it. */
const toExcerptAfter = (title: string, text: string, highlights: readonly TextRange[]): readonly ExcerptPart[] => {
  const from = title.length + 1;
  const shifted = highlights.filter(([start]) => start >= from).map(([start, end]): TextRange => [start - from, end - from]);
  return toExcerpt(text.slice(from), shifted, 160);
};

/** A question or event as a result. */
export const toCardResult = (scored: ScoredDocument): SearchResult => {
  const { kind, id, url, label: title, summary, text } = scored.document;
  const excerpt = kind === 'question' ? { excerpt: toExcerptAfter(title, text, scored.highlights) } : {};
  return { kind, id, title, url, summary, ...excerpt, why: explainDocumentMatch(scored) || fitsFilters };
};

/** A passage, claim or note as a result. */
export const toDocumentResult = ({ article }: MatchedArticle, scored: ScoredDocument): SearchResult => {
  const { kind, id, url, label, text, passage = id } = scored.document;
  const why = explainDocumentMatch(scored) || fitsFilters;
  const where = { language: article.language, article: article.id, articleTitle: article.title, passage };
  const title = kind === 'note' ? 'Editor’s note' : label === '' ? article.title : label;
  return { kind, id, title, url, ...where, excerpt: toExcerpt(text, scored.highlights), why };
};

/** An article as a result. */
export const toArticleResult = ({ article, ranked: { missingWord }, documents }: MatchedArticle, isFilterOnly: boolean): SearchResult => {
  const { id, title, url, language, summary } = article;
  const [best] = documents;
  const withoutDocument = isFilterOnly ? fitsFilters : 'has it in its title or summary';
  const has = best === undefined ? withoutDocument : explainDocumentMatch(best) || fitsFilters;
  const why = missingWord === undefined ? has : `${has}, but nowhere “${isolate(missingWord)}”`;
  return { kind: 'article', id, title, url, language, summary, why };
};

/** True when a page has an acronym that contains one that was typed, or differs in one letter, so that a reader could take it for that. */
const hasSimilarAcronym = ({ acronyms = [] }: IndexedPage, { names }: AnalyzedQuery['resolved']): boolean =>
  names.some(({ typed, forms }) => {
    const key = toNameKey(typed);
    return forms.some(({ type }) => type === 'acronym') && acronyms.some((other) => other.includes(key) || distance(other, key) === 1);
  });

/** The actors and places mentioned in some passages; first those mentioned often there and seldom elsewhere. */
export function findMentionedPages(
  index: SearchIndex,
  passages: readonly ScoredDocument[],
  { resolved, mustNot }: AnalyzedQuery,
): readonly FoundPage[] {
  const scores = new Map<number, number>();
  for (const { document, score } of passages)
    for (const position of new Set(document.names.flatMap(([, , pages]) => pages)))
      scores.set(position, (scores.get(position) ?? 0) + score);
  return Array.from(scores, ([position, score]) => ({ position, score, page: index.pageAt(position) }))
    .filter(({ page, position }) => {
      const isOfKind = page?.kind === 'actor' || page?.kind === 'place';
      return isOfKind && !hasSimilarAcronym(page, resolved) && !matchesAny(index, position, mustNot);
    })
    .map(({ page, position, score }) => ({ position, score: score / Math.sqrt(1 + (page?.weight ?? 0)) }))
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ position }) => toPage(index, position, 'named in these passages'));
}
