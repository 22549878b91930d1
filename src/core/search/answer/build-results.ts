import { toWords } from '../../names/fold.ts';
import type { Language } from '../../names/language.ts';
import { analyzeTitle } from '../rank/analyze-document.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import type { TextRange } from '../rank/text-range.ts';
import { toExcerpt, type ExcerptPart } from './excerpt.ts';
import { explainDocumentMatch, explainNameMatch } from './explain-match.ts';
import type { ResultFacets } from '../../facets/result-facets.ts';
import type { IndexFile } from '../index/index-file.ts';
import type { RankedArticle } from '../rank/rank-articles.ts';
import type { ResultKind } from '../query/resolve-filters.ts';
import type { NameResolver } from '../query/resolve-names.ts';
import { scoreDocument, type ScoredDocument } from '../rank/score-document.ts';
import type { FacetReader } from './facet-reader.ts';

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

/** A result with what it can be filtered by. */
export interface FacetedResult {
  readonly result: SearchResult;
  readonly facetValues: ResultFacets;
}

export interface PageMatches {
  /** Pages with a name that the query has whole. */
  readonly exactMatches: readonly FacetedResult[];
  /** Pages with all words of the query in one of their names, the most mentioned first; all other pages when the query has filters only. */
  readonly partialMatches: readonly FacetedResult[];
}

/** Builds results of what a query matches. */
export interface ResultBuilder {
  readonly findPages: (query: AnalyzedQuery) => PageMatches;
  /** `best` is the best of the article's documents that match; before `isLoaded`, they are not known. */
  readonly toArticle: (ranked: RankedArticle, best: ScoredDocument | undefined, isLoaded: boolean, query: AnalyzedQuery) => FacetedResult;
  readonly toDocument: (ranked: RankedArticle, scored: ScoredDocument) => SearchResult;
  /** A question or event. */
  readonly toCard: (scored: ScoredDocument) => SearchResult;
  /** The actors and places mentioned in some passages; first those mentioned often there and seldom elsewhere. */
  readonly findMentionedPages: (passages: readonly ScoredDocument[], query: AnalyzedQuery) => readonly FacetedResult[];
}

const fitsFilters = 'fits the filters';

/** An excerpt of a text that begins with a title, without it. */
const toExcerptAfter = (title: string, text: string, highlights: readonly TextRange[]): readonly ExcerptPart[] => {
  const from = title.length + 1;
  const shifted = highlights.filter(([start]) => start >= from).map(([start, end]): TextRange => [start - from, end - from]);
  return toExcerpt(text.slice(from), shifted, 160);
};

const toCard: ResultBuilder['toCard'] = (scored) => {
  const { kind, id, url, label: title, summary, text } = scored.document;
  const excerpt = kind === 'question' ? { excerpt: toExcerptAfter(title, text, scored.highlights) } : {};
  return { kind, id, title, url, summary, ...excerpt, why: explainDocumentMatch(scored) || fitsFilters };
};

const toDocument: ResultBuilder['toDocument'] = ({ article }, scored) => {
  const { kind, id, url, label, text, passage = id } = scored.document;
  const why = explainDocumentMatch(scored) || fitsFilters;
  const where = { language: article.language, article: article.id, articleTitle: article.title, passage };
  const title = kind === 'note' ? 'Editor’s note' : label === '' ? article.title : label;
  return { kind, id, title, url, ...where, excerpt: toExcerpt(text, scored.highlights), why };
};

/** Creates a result builder over one index. */
export function createResultBuilder(index: IndexFile, names: NameResolver, facetReader: FacetReader, tokenizer: Tokenizer): ResultBuilder {
  const weightOf = (position: number): number => index.pages[position]?.weight ?? 0;

  const toPage = (position: number, why: string): FacetedResult[] => {
    const page = index.pages[position];
    if (page === undefined) return [];
    const { kind, id, title, url, summary } = page;
    return [{ result: { kind, id, title, url, language: index.language, summary, why }, facetValues: facetReader.ofPage(position) }];
  };

  /** True when a page, or its title, matches one of the clauses. */
  const matchesAny = (position: number, clauses: readonly QueryClause[]): boolean =>
    clauses.some(
      (clause) =>
        clause.pages.has(position) || scoreDocument(analyzeTitle(index.pages[position]?.title ?? '', tokenizer), [clause]).coverage > 0,
    );

  /** The pages with a name that has all phrases of a query, when no words remain beside names and phrases. */
  const findByPhrases = ({ parsed: { phrases }, resolved }: AnalyzedQuery): readonly number[] => {
    const found = phrases.map(({ text, isOpen }) =>
      names.findPagesWithPhrase(
        toWords(text).map(({ folded }) => folded),
        isOpen,
      ),
    );
    return resolved.remainder === '' ? (found[0] ?? []).filter((position) => found.every((pages) => pages.includes(position))) : [];
  };

  const findPages: ResultBuilder['findPages'] = (query) => {
    const { resolved, mustNot, isFilterOnly } = query;
    const exact = new Map<number, string>();
    for (const { forms } of resolved.names)
      for (const form of forms)
        for (const position of form.pages) if (!exact.has(position)) exact.set(position, explainNameMatch(index, position, form));
    const partial = new Set(isFilterOnly ? index.pages.keys() : [...resolved.partialMatches, ...findByPhrases(query)]);

    return {
      exactMatches: [...exact].filter(([position]) => !matchesAny(position, mustNot)).flatMap(([position, why]) => toPage(position, why)),
      partialMatches: [...partial]
        .filter((position) => !exact.has(position) && !matchesAny(position, mustNot))
        .toSorted((a, b) => weightOf(b) - weightOf(a))
        .flatMap((position) => toPage(position, isFilterOnly ? fitsFilters : 'a name of it holds these words')),
    };
  };

  const toArticle: ResultBuilder['toArticle'] = ({ article, position, missingWord }, best, isLoaded, { isFilterOnly, must }) => {
    const { id, title, url, language, summary } = article;
    const beforeLoading = must.every(({ pages }) => pages.size > 0) ? 'names it' : 'has these words';
    const withoutDocument = isFilterOnly ? fitsFilters : isLoaded ? 'has it in its title or summary' : beforeLoading;
    const has = best === undefined ? withoutDocument : explainDocumentMatch(best) || fitsFilters;
    const why = missingWord === undefined ? has : `${has}, but nowhere “${missingWord}”`;
    return { result: { kind: 'article', id, title, url, language, summary, why }, facetValues: facetReader.ofArticle(position) };
  };

  const findMentionedPages: ResultBuilder['findMentionedPages'] = (passages, { resolved, mustNot }) => {
    // Beside KP, IS-KP is left out: a reader would take it for an answer.
    const similar = new Set(
      resolved.names.flatMap(({ typed, forms }) =>
        forms.some(({ type }) => type === 'acronym') ? [...names.findSimilarAcronyms(typed)] : [],
      ),
    );
    const scores = new Map<number, number>();
    for (const { document, score } of passages)
      for (const position of new Set(document.names.flatMap(([, , pages]) => pages)))
        scores.set(position, (scores.get(position) ?? 0) + score);
    return [...scores]
      .filter(
        ([position]) =>
          /^(?:actor|place)$/.test(index.pages[position]?.kind ?? '') && !similar.has(position) && !matchesAny(position, mustNot),
      )
      .map(([position, score]) => ({ position, score: score / Math.sqrt(1 + weightOf(position)) }))
      .toSorted((a, b) => b.score - a.score)
      .flatMap(({ position }) => toPage(position, 'named in these passages'));
  };

  return { findPages, toArticle, toDocument, toCard, findMentionedPages };
}
