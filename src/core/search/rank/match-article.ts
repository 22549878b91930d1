import { analyzeTitle, type AnalyzedDocument } from './analyze-document.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import type { DocumentLoader } from './load-documents.ts';
import { matchDocuments, toShare } from './match-documents.ts';
import type { RankedArticle } from './rank-articles.ts';
import type { ScoredDocument } from './score-document.ts';

/** An article with those of its passages and claims that match, best first. */
export interface MatchedArticle {
  readonly ranked: RankedArticle;
  readonly documents: readonly ScoredDocument[];
  /** False when its text file is not loaded yet, or could not be. */
  readonly isLoaded: boolean;
}

/** What answers a question may lack some of its words, but not more than this share of their weight. */
const minShare = 0.5;

export const hasPhrase = (clauses: readonly QueryClause[]): boolean => clauses.some(({ phrase }) => phrase !== undefined);

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
 * Loads the documents of an article and matches them. Resolves to undefined when a phrase occurs nowhere in the article, or when every
 * document that matches also has what is excluded. Never rejects: an article that cannot be loaded stays a result without documents.
 */
export async function matchArticle(
  ranked: RankedArticle,
  { must, mustNot, isAnswer }: AnalyzedQuery,
  load: DocumentLoader['load'],
  tokenizer: Tokenizer,
): Promise<MatchedArticle | undefined> {
  const all = await load(ranked.article.text).catch(() => undefined);
  if (all === undefined) return { ranked, documents: [], isLoaded: false };
  const documents = matchDocuments(all, must, mustNot, (scored) => isAnswer(scored) && toShare(scored, must) >= minShare);
  const isInTitle = (): boolean =>
    must.length > 0 && matchDocuments([analyzeTitle(ranked.article.title, tokenizer)], must, mustNot)[0]?.coverage === must.length;
  // An article may match by its title or summary alone; then it has no passage or claim to show.
  const isExcluded = (): boolean => mustNot.length > 0 && matchDocuments(all, must, []).length > 0;
  const isResult = documents.length > 0 || isInTitle() || !(hasPhrase(must) || isExcluded());
  return isResult ? { ranked, documents: [...documents, ...listNoted(documents, all)], isLoaded: true } : undefined;
}
