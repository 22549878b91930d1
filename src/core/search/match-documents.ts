import type { AnalyzedDocument } from './analyze-document.ts';
import type { QueryClause } from './build-clauses.ts';
import { scoreDocument, type ScoredDocument } from './score-document.ts';

const hasEveryPhrase = ({ matches }: ScoredDocument, clauses: readonly QueryClause[]): boolean =>
  clauses.every((clause) => clause.phrase === undefined || matches.some((match) => match.clause === clause));

/**
 * Scores the passages and claims of an article, best first, and keeps those that match the most `must` clauses, every phrase among
 * them, and no `mustNot` clause. Without `must` clauses, all that match no `mustNot` clause are kept, in the order given.
 */
export function matchDocuments(
  documents: readonly AnalyzedDocument[],
  must: readonly QueryClause[],
  mustNot: readonly QueryClause[],
): readonly ScoredDocument[] {
  const ranked = documents
    .filter((document) => mustNot.length === 0 || scoreDocument(document, mustNot).coverage === 0)
    .map((document) => scoreDocument(document, must))
    .filter((scored) => must.length === 0 || (scored.score > 0 && hasEveryPhrase(scored, must)))
    .toSorted((a, b) => b.coverage - a.coverage || b.score - a.score);
  return ranked.filter(({ coverage }) => coverage === ranked[0]?.coverage);
}

/** Maximum number of documents shown of one article, unless the reader filters by kind. */
const limits = { passage: 4, claim: 3 } as const;

/** Picks the first few passages, then the first few claims. */
export const pickBest = (documents: readonly ScoredDocument[]): readonly ScoredDocument[] =>
  (['passage', 'claim'] as const).flatMap((kind) => documents.filter(({ document }) => document.kind === kind).slice(0, limits[kind]));
