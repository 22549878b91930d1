import { analyzeTitle } from './analyze-document.ts';
import type { AnalyzedQuery } from './analyze-query.ts';
import type { QueryClause } from './build-clauses.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import type { DocumentLoader } from './load-documents.ts';
import { matchDocuments } from './match-documents.ts';
import type { RankedArticle } from './rank-articles.ts';
import type { ScoredDocument } from './score-document.ts';

/** An article with those of its passages and claims that match, best first. */
export interface MatchedArticle {
  readonly ranked: RankedArticle;
  readonly documents: readonly ScoredDocument[];
  /** False when its text file is not loaded yet, or could not be. */
  readonly isLoaded: boolean;
}

export const hasPhrase = (clauses: readonly QueryClause[]): boolean => clauses.some(({ phrase }) => phrase !== undefined);

/**
 * Loads the documents of an article and matches them. Resolves to undefined when a phrase occurs nowhere in the article, or when every
 * document that matches also has what is excluded. Never rejects: an article that cannot be loaded stays a result without documents.
 */
export async function matchArticle(
  ranked: RankedArticle,
  { must, mustNot }: AnalyzedQuery,
  load: DocumentLoader['load'],
  tokenizer: Tokenizer,
): Promise<MatchedArticle | undefined> {
  const all = await load(ranked.article.text).catch(() => undefined);
  if (all === undefined) return { ranked, documents: [], isLoaded: false };
  const documents = matchDocuments(all, must, mustNot);
  const isInTitle = (): boolean =>
    must.length > 0 && matchDocuments([analyzeTitle(ranked.article.title, tokenizer)], must, mustNot)[0]?.coverage === must.length;
  // An article may match by its title or summary alone; then it has no passage or claim to show.
  const isExcluded = (): boolean => mustNot.length > 0 && matchDocuments(all, must, []).length > 0;
  const isResult = documents.length > 0 || isInTitle() || !(hasPhrase(must) || isExcluded());
  return isResult ? { ranked, documents, isLoaded: true } : undefined;
}
