import { analyzeTitle, type AnalyzedDocument } from './analyze-document.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import type { LoadedArticle } from './load-documents.ts';
import { matchDocuments, toShare } from './match-documents.ts';
import type { RankedArticle } from './rank-articles.ts';
import type { ScoredDocument } from './score-document.ts';

/** An article with those of its passages and claims that match, best first. */
export interface MatchedArticle {
  readonly ranked: RankedArticle;
  readonly article: LoadedArticle;
  readonly documents: readonly ScoredDocument[];
}

/** What answers a question may lack some of its words, but not more than this share of their weight. */
const minShare = 0.5;

/** True when only the text says whether an article has all that is asked for. */
export const hasPhrase = (clauses: readonly QueryClause[]): boolean =>
  clauses.some(({ phrase, options }) => phrase !== undefined || (options !== undefined && hasPhrase(options)));

/** The passages that notes are on, where the passages do not match themselves: who finds a note wants to read what it is about. */
const listNoted = (documents: readonly ScoredDocument[], all: readonly AnalyzedDocument[]): readonly ScoredDocument[] => {
  const matched = new Set(documents.map(({ document }) => document.id));
  return documents.flatMap((note): readonly ScoredDocument[] => {
    const passage = all.find(({ kind, id }) => kind === 'passage' && id === note.document.passage);
    if (note.document.kind !== 'note' || passage === undefined || matched.has(passage.id)) return [];
    matched.add(passage.id);
    return [{ ...note, document: passage, highlights: [], note }];
  });
};

/**
 * Matches the documents of an article. Gives undefined when a phrase occurs nowhere in it, or when every document that matches also has what
 * is excluded.
 */
export function matchArticle(
  ranked: RankedArticle,
  article: LoadedArticle,
  { must, mustNot, isAnswer, isQuestion }: AnalyzedQuery,
  tokenizer: Tokenizer,
): MatchedArticle | undefined {
  const all = article.documents;
  const documents = matchDocuments(all, must, mustNot, (scored) => (isQuestion || isAnswer(scored)) && toShare(scored, must) >= minShare);
  const isInTitle = (): boolean =>
    must.length > 0 && matchDocuments([analyzeTitle(article.title, tokenizer)], must, mustNot)[0]?.coverage === must.length;
  // An article may match by its title or summary alone; then it has no passage or claim to show.
  const isExcluded = (): boolean => mustNot.length > 0 && matchDocuments(all, must, []).length > 0;
  const isResult = documents.length > 0 || isInTitle() || !(hasPhrase(must) || isExcluded());
  return isResult ? { ranked, article, documents: [...documents, ...listNoted(documents, all)] } : undefined;
}
