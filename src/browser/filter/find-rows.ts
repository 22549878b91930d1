import { describeAnswer } from '../../core/search/answer/describe-answer.ts';
import { isolate } from '../../core/names/isolate.ts';
import { openSearch } from '../search/open-search.ts';

/** The rows that a query finds, by their ids. */
export interface FoundRows {
  readonly query: string;
  readonly ids: ReadonlySet<string>;
  /** How the query was understood, if not as typed; without rows, what the search says of it. */
  readonly remark: string;
  /** True when there are no rows, and the search finds something else. */
  readonly isElsewhere: boolean;
}

/** Finds the claims of all pages that a query of the search finds. Rejects when the search does. */
export async function findRows(query: string): Promise<FoundRows> {
  const { findClaims, answer } = await openSearch();
  const { ids, correction, ignored } = await findClaims(query);
  const quote = (words: string): string => `“${isolate(words)}”`;
  if (ids.length > 0) {
    const corrected = correction === undefined ? [] : [`These are for ${quote(correction)}.`];
    const left = ignored.length === 0 ? [] : [`No article has ${ignored.map(quote).join(', ')}.`];
    return { query, ids: new Set(ids), remark: [...corrected, ...left].join(' '), isElsewhere: false };
  }
  const found = await answer(query);
  const isElsewhere = found.results.length > 0;
  return {
    query,
    ids: new Set(),
    remark: isElsewhere ? `No claim has all of ${quote(query)}.` : describeAnswer(query, found),
    isElsewhere,
  };
}
