import type { Wanted } from '../../src/core/search/weigh-query.ts';

interface Given {
  readonly typed?: string;
  readonly pages?: readonly number[];
  /** Each with the weight 1. */
  readonly terms?: readonly string[];
  /** Impacts of articles by their position. */
  readonly articles?: Readonly<Record<number, number>>;
  readonly rarity?: number;
}

/** A thing that a query wants: a word, unless pages are given. */
export const makeWanted = ({ typed = 'word', pages = [], terms = [], articles = {}, rarity = 1 }: Given): Wanted => ({
  typed,
  pages: new Set(pages),
  terms: new Map(terms.map((term) => [term, 1])),
  articles: new Map(Object.entries(articles).map(([position, impact]) => [Number(position), impact])),
  rarity,
});
