import { toPageToken, type IndexFile } from './index-file.ts';
import type { Hits } from './postings.ts';
import type { ResolvedQuery } from './resolve-names.ts';
import { relatedTerms, toAlternatives, toTerms, type TermAt } from './terms.ts';

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

  /** The articles that have all these words: for a name that stands only inside longer names, as a man’s in his government’s. */
  const findWords = (words: readonly TermAt[]): Hits => {
    const [first, ...others] = words.map((word) => find('', new Set(), toExact(word)).articles);
    return new Map([...(first ?? [])].filter(([article]) => others.every((hits) => hits.has(article))));
  };

  const expand = (word: TermAt, isLast: boolean): ReadonlyMap<string, number> => {
    const stems = toAlternatives(word);
    const isBegun = (known: string): boolean => stems.some((stem) => known.startsWith(stem));
    const begun = isLast && word.word.length >= leastBegun ? vocabulary.filter(isBegun).slice(0, mostBegun) : [];
    return new Map([
      ...begun.map((known) => [known, discounts.begun] as const),
      ...stems.flatMap((stem) => relatedTerms.get(stem) ?? []).map((known) => [known, discounts.related] as const),
      ...toExact(word),
    ]);
  };

  const names = query.names.map(({ typed, forms }) => {
    const words = toTerms(typed);
    const [only, ...others] = words;
    // An article that prints the very word typed goes before one that names its bearer otherwise.
    const literal = only === undefined || others.length > 0 ? new Map<string, number>() : toExact(only);
    const named = find(typed, new Set(forms.flatMap(({ pages }) => pages)), literal);
    if (named.articles.size > 0) return named;
    return { ...named, terms: new Map(words.flatMap((word) => [...toExact(word)])), articles: findWords(words) };
  });
  const words = toTerms(query.rest);
  return [
    ...names,
    ...words.map((word, i) => find(query.rest.slice(word.start, word.end), new Set(), expand(word, i === words.length - 1))),
  ];
}

/** A word as typed, whatever its letter case. */
const toExact = (word: TermAt): ReadonlyMap<string, number> => new Map(toAlternatives(word).map((term) => [term, 1]));
