import { toPageToken, type IndexFile } from './index-file.ts';
import type { Hits } from './postings.ts';
import type { ResolvedQuery } from './resolve-names.ts';
import { relatedTerms, toTerms } from './terms.ts';

/** One thing that the query asks for: any of these pages named, or any of these terms, each with its weight. */
export interface Wanted {
  readonly typed: string;
  /** A name leads to pages; a word to none. */
  readonly pages: ReadonlySet<number>;
  readonly terms: ReadonlyMap<string, number>;
  /** Articles that have it, with its impact there. */
  readonly articles: Hits;
  /** Inverse document frequency. */
  readonly rarity: number;
}

/** What a word counts for, beside itself: a word it begins, as the reader may still be typing, and words used for the same thing. */
const discounts = { begun: 0.5, related: 0.4 } as const;
const leastBegun = 3;
const mostBegun = 20;

/** Turns a resolved query into what it wants of an article, with the articles that have each. */
export function weighQuery(
  query: ResolvedQuery,
  index: IndexFile,
  vocabulary: readonly string[],
  hitsOf: (term: string) => Hits,
): readonly Wanted[] {
  const find = (typed: string, pages: ReadonlySet<number>, terms: ReadonlyMap<string, number>): Wanted => {
    const articles = new Map<number, number>();
    for (const position of pages) {
      const page = index.pages[position];
      if (page === undefined) continue;
      for (const [article, impact] of hitsOf(toPageToken(page.kind, page.id)))
        articles.set(article, Math.max(articles.get(article) ?? 0, impact));
    }
    for (const [term, weight] of terms)
      for (const [article, impact] of hitsOf(term)) articles.set(article, (articles.get(article) ?? 0) + impact * weight);
    return { typed, pages, terms, articles, rarity: Math.log(1 + (index.articles.length + 0.5) / (articles.size + 0.5)) };
  };

  /** A name that stands only inside longer names, as a man's in his government's: the articles that have all its words. */
  const findWords = (named: Wanted, literal: readonly string[]): Wanted => {
    const [first, ...others] = literal.map(hitsOf);
    const articles = new Map([...(first ?? [])].filter(([article]) => others.every((hits) => hits.has(article))));
    return { ...named, terms: new Map(literal.map((term) => [term, 1])), articles };
  };

  const expand = (term: string, isLast: boolean): ReadonlyMap<string, number> => {
    const begun = isLast && term.length >= leastBegun ? vocabulary.filter((known) => known.startsWith(term)).slice(0, mostBegun) : [];
    return new Map([
      ...begun.map((known) => [known, discounts.begun] as const),
      ...(relatedTerms.get(term) ?? []).map((known) => [known, discounts.related] as const),
      [term, 1] as const,
    ]);
  };

  const names = query.names.map(({ typed, forms }) => {
    const pages = new Set(forms.flatMap(({ pages: positions }) => positions));
    const literal = toTerms(typed).map(({ term }) => term);
    // An article that prints the very word typed goes before one that names its bearer otherwise.
    const named = find(typed, pages, literal.length === 1 ? new Map(literal.map((term) => [term, 1])) : new Map());
    return named.articles.size > 0 ? named : findWords(named, literal);
  });
  const words = toTerms(query.rest);
  return [
    ...names,
    ...words.map(({ term, start, end }, i) => find(query.rest.slice(start, end), new Set(), expand(term, i === words.length - 1))),
  ];
}
