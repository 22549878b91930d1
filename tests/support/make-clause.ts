import { toWords } from '../../src/core/names/fold.ts';
import type { QueryClause } from '../../src/core/search/query/build-clauses.ts';

interface Given {
  readonly typed?: string;
  readonly pages?: readonly number[];
  /** Each with the weight 1. */
  readonly terms?: readonly string[];
  /** Impacts by the position of the article. */
  readonly postings?: Readonly<Record<number, number>>;
  readonly idf?: number;
  /** A quoted phrase with its closing mark. */
  readonly phrase?: string;
}

/** A clause of a query: of a word, unless pages or a phrase are given. */
export const makeClause = ({ typed = 'word', pages = [], terms = [], postings = {}, idf = 1, phrase }: Given): QueryClause => ({
  typed,
  pages: new Set(pages),
  terms: new Map(terms.map((term) => [term, 1])),
  postings: new Map(Object.entries(postings).map(([position, impact]) => [Number(position), impact])),
  idf,
  phrase: phrase === undefined ? undefined : { words: toWords(phrase).map(({ folded }) => folded), isOpen: false },
});
