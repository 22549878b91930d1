import { toWords } from '../../src/core/names/fold.ts';
import type { Wanted } from '../../src/core/search/weigh-query.ts';

interface Given {
  readonly typed?: string;
  readonly pages?: readonly number[];
  /** Each with the weight 1. */
  readonly terms?: readonly string[];
  /** Impacts of articles by their position. */
  readonly articles?: Readonly<Record<number, number>>;
  readonly rarity?: number;
  /** A quoted phrase, its closing mark typed. */
  readonly phrase?: string;
}

/** A thing that a query wants: a word, unless pages or a phrase are given. */
export const makeWanted = ({ typed = 'word', pages = [], terms = [], articles = {}, rarity = 1, phrase }: Given): Wanted => ({
  typed,
  pages: new Set(pages),
  terms: new Map(terms.map((term) => [term, 1])),
  articles: new Map(Object.entries(articles).map(([position, impact]) => [Number(position), impact])),
  rarity,
  phrase: phrase === undefined ? undefined : { words: toWords(phrase).map(({ folded }) => folded), isOpen: false },
});
