import type { AnalyzedDocument } from './analyze-document.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import { isWithin, overlaps } from '../query/overlaps.ts';
import { findPhrase } from './find-phrase.ts';
import { measureProximity } from './proximity.ts';
import { mergeRanges, type TextRange } from './text-range.ts';

/** A clause that a document matches, and where. A claim about an actor need not print its name: that range is empty. */
export interface ClauseMatch {
  readonly clause: QueryClause;
  readonly ranges: readonly TextRange[];
}

export interface ScoredDocument {
  readonly document: AnalyzedDocument;
  readonly score: number;
  /** Number of clauses that the document matches. */
  readonly coverage: number;
  /** In the order of the clauses. */
  readonly matches: readonly ClauseMatch[];
  /** The matched ranges, in the order of the text, without overlaps. */
  readonly highlights: readonly TextRange[];
  /** Of a passage that does not match itself: the note on it that does. */
  readonly note?: ScoredDocument | undefined;
}

/** Term frequency of BM25 without its length norm: from 0 towards 1. */
const saturate = (count: number): number => count / (count + 0.6);

/** A match of the very word typed, not only of another name of its page, adds this much. */
const literalBonus = 0.1;

/** What prints a date, what may have happened then, and what was said then count less than what happened then. */
const dateWeights = { printed: 0.8, perhaps: 0.4, said: 0.3 } as const;

const scoreClause = (document: AnalyzedDocument, clause: QueryClause): ClauseMatch & { readonly score: number } => {
  const { phrase } = clause;
  if (phrase !== undefined) {
    const ranges = findPhrase(document.words, phrase.words, phrase.isOpen);
    return { clause, ranges, score: clause.idf * saturate(ranges.length) };
  }
  if (clause.options !== undefined) {
    const scored = clause.options.map((option) => scoreClause(document, option));
    return { clause, ranges: scored.flatMap(({ ranges }) => ranges), score: Math.max(...scored.map(({ score }) => score)) };
  }
  if (clause.date !== undefined) {
    const ranges = findPhrase(document.words, clause.literal ?? [], false);
    const isSaid = overlaps(clause.date, document.said);
    const happened = overlaps(clause.date, document.happened) ? dateWeights.perhaps : 0;
    const weight = isWithin(clause.date, document.happened) ? 1 : ranges.length > 0 ? dateWeights.printed : isSaid ? dateWeights.said : 0;
    return { clause, ranges, score: clause.idf * Math.max(happened, weight) };
  }
  const mentions = document.names.filter(([, , pages]) => pages.some((page) => clause.pages.has(page)));
  const literals = clause.literal === undefined ? [] : findPhrase(document.words, clause.literal, false);
  const tokens = document.tokens.filter(({ term }) => clause.terms.has(term));
  const literalCount = literals.length + tokens.reduce((sum, { term }) => sum + (clause.terms.get(term) ?? 0), 0);
  const count = mentions.length + literalCount;
  return {
    clause,
    ranges: [
      ...mentions.map(([start, end]): TextRange => [start, end]),
      ...literals,
      ...tokens.map(({ start, end }): TextRange => [start, end]),
    ],
    score: count === 0 ? 0 : clause.idf * saturate(count) + (literalCount > 0 ? literalBonus : 0),
  };
};

/**
 * Scores a passage or claim against clauses: the sum over the matched ones of idf times saturated count, up to doubled when the matches
 * are close together, and divided by a penalty for long texts. Never throws; a document that matches nothing scores 0.
 * Example: `scoreDocument(analyzeDocument(passage), analyzed.must).highlights`.
 */
export function scoreDocument(document: AnalyzedDocument, clauses: readonly QueryClause[]): ScoredDocument {
  const matches = clauses.map((clause) => scoreClause(document, clause)).filter(({ score }) => score > 0);
  const ranges = matches.map((match) => match.ranges);
  const lengthPenalty = 1 + Math.log(1 + document.tokens.length / 400);
  const sum = matches.reduce((total, { score }) => total + score, 0);
  return {
    document,
    coverage: matches.length,
    score: (sum * (1 + measureProximity(ranges, document.words))) / lengthPenalty,
    matches,
    highlights: mergeRanges(ranges.flat()),
  };
}
