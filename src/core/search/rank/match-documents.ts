import type { AnalyzedDocument } from './analyze-document.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import { scoreDocument, type ScoredDocument } from './score-document.ts';

const hasEveryPhrase = ({ matches }: ScoredDocument, clauses: readonly QueryClause[]): boolean =>
  clauses.every((clause) => clause.phrase === undefined || matches.some((match) => match.clause === clause));

/**
 * Scores the passages and claims of an article, best first, and keeps those that match the most `must` clauses, every phrase among
 * them, and no `mustNot` clause; beside them those that `mayLack` some. Without `must` clauses, all that match no `mustNot` clause are kept, in the order given.
 */
export function matchDocuments(
  documents: readonly AnalyzedDocument[],
  must: readonly QueryClause[],
  mustNot: readonly QueryClause[],
  mayLack: (scored: ScoredDocument) => boolean = () => false,
): readonly ScoredDocument[] {
  const ranked = documents
    .filter((document) => mustNot.length === 0 || scoreDocument(document, mustNot).coverage === 0)
    .map((document) => scoreDocument(document, must))
    .filter((scored) => must.length === 0 || (scored.score > 0 && hasEveryPhrase(scored, must)))
    .toSorted((a, b) => b.coverage - a.coverage || b.score - a.score);
  return ranked.filter((scored) => scored.coverage === ranked[0]?.coverage || mayLack(scored));
}

/** How much of the weight of some clauses a document matches, from 0 to 1. */
export const toShare = ({ matches }: ScoredDocument, clauses: readonly QueryClause[]): number => {
  const all = clauses.reduce((sum, { idf }) => sum + idf, 0);
  return all === 0 ? 1 : matches.reduce((sum, { clause }) => sum + clause.idf, 0) / all;
};

/** Maximum number of documents shown of one article, unless the reader filters by kind. */
const limits = { passage: 4, claim: 3, note: 1 } as const;

/** Picks the first few passages, claims and notes. */
export const pickBest = (documents: readonly ScoredDocument[]): readonly ScoredDocument[] =>
  (['passage', 'claim', 'note'] as const).flatMap((kind) =>
    documents.filter(({ document }) => document.kind === kind).slice(0, limits[kind]),
  );
