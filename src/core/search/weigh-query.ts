import { toWords } from '../names/fold.ts';
import { mayJoinAfter, mayJoinBefore } from './english.ts';
import { toPageToken, type IndexFile } from './index-file.ts';
import type { PhrasePart } from './parse-query.ts';
import type { Hits } from './postings.ts';
import type { ResolvedName } from './resolve-names.ts';
import { relatedTerms, toAlternatives, toTerms, type TermAt } from './terms.ts';

/** One thing that the query asks for: any of these pages named, any of these terms, each with its weight, or a phrase. */
export interface Wanted {
  readonly typed: string;
  /** A name leads to pages; a word to none. */
  readonly pages: ReadonlySet<number>;
  readonly terms: ReadonlyMap<string, number>;
  /** The words of a name: where they stand one after another it is named, if only inside a longer name. */
  readonly literal?: readonly string[] | undefined;
  /** A quoted phrase must stand in a passage word for word: folded words. */
  readonly phrase?: { readonly words: readonly string[]; readonly isOpen: boolean } | undefined;
  /** Articles that have it, with its impact there. */
  readonly articles: Hits;
  /** Inverse document frequency. */
  readonly rarity: number;
}

/** Turns the parts of a query into what they want of an article, with the articles that have each. */
export interface QueryWeigher {
  readonly weighName: (name: Pick<ResolvedName, 'typed' | 'forms'>) => Wanted;
  /** Words that only names of some pages hold together: what names these pages has them. */
  readonly weighNear: (words: string, pages: readonly number[]) => Wanted;
  readonly weighWords: (words: string) => readonly Wanted[];
  readonly weighPhrase: (phrase: Pick<PhrasePart, 'text' | 'isOpen'>) => Wanted;
  /** A name or word as it stands, nothing related to it. */
  readonly weighExactly: (typed: string, pages: readonly number[]) => Wanted;
}

/** What a word counts for, beside itself: a word it begins, as the reader may still be typing, and words used for the same thing. */
const discounts = { begun: 0.5, related: 0.4, literal: 0.3 } as const;
const leastBegun = 3;
const mostBegun = 20;

/** A word as typed, whatever its letter case. */
const toExact = (word: TermAt): ReadonlyMap<string, number> => new Map(toAlternatives(word).map((term) => [term, 1]));

/** A weigher over one index; `vocabulary` is its terms from a to z. */
export function createQueryWeigher(index: IndexFile, vocabulary: readonly string[], hitsOf: (term: string) => Hits): QueryWeigher {
  const toRarity = ({ size }: Hits): number => Math.log(1 + (index.articles.length + 0.5) / (size + 0.5));

  const weigh = (typed: string, pages: ReadonlySet<number>, terms: ReadonlyMap<string, number>): Wanted => {
    const articles = new Map<number, number>();
    for (const position of pages) {
      const page = index.pages[position];
      if (page === undefined) continue;
      for (const [article, impact] of hitsOf(toPageToken(page.kind, page.id)))
        articles.set(article, Math.max(articles.get(article) ?? 0, impact));
    }
    for (const [term, weight] of terms)
      for (const [article, impact] of hitsOf(term)) articles.set(article, (articles.get(article) ?? 0) + impact * weight);
    return { typed, pages, terms, articles, rarity: toRarity(articles) };
  };

  /** The articles that have all these words. */
  const findAll = (words: readonly TermAt[]): Hits => {
    const [first, ...others] = words.map((word) => weigh('', new Set(), toExact(word)).articles);
    return new Map([...(first ?? [])].filter(([article]) => others.every((hits) => hits.has(article))));
  };

  /** An article that prints all the words has them too, if for less than one that names the bearer. */
  const withLiteral = (want: Wanted, words: readonly TermAt[]): Wanted => {
    const printed = [...findAll(words)].map(([article, impact]) => [article, impact * discounts.literal] as const);
    const articles = new Map([...printed, ...want.articles]);
    return { ...want, articles, rarity: toRarity(articles), literal: toWords(want.typed).map(({ folded }) => folded) };
  };

  const expand = (word: TermAt, isLast: boolean): ReadonlyMap<string, number> => {
    const stems = toAlternatives(word);
    const isBegun = (known: string): boolean => stems.some((stem) => known.startsWith(stem));
    // Capitals are an acronym, and typed to their end.
    const begun =
      isLast && word.term !== word.word.toUpperCase() && word.word.length >= leastBegun
        ? vocabulary.filter(isBegun).slice(0, mostBegun)
        : [];
    return new Map([
      ...begun.map((known) => [known, discounts.begun] as const),
      ...stems.flatMap((stem) => relatedTerms.get(stem) ?? []).map((known) => [known, discounts.related] as const),
      ...toExact(word),
    ]);
  };

  return {
    weighName: ({ typed, forms }) => {
      const words = toTerms(typed);
      const [only, ...others] = words;
      const pages = new Set(forms.flatMap((form) => form.pages));
      // An article that prints the very word typed goes before one that names its bearer otherwise.
      if (only !== undefined && others.length === 0) return weigh(typed, pages, toExact(only));
      return withLiteral(weigh(typed, pages, new Map()), words);
    },
    weighNear: (typed, pages) => {
      const words = toTerms(typed);
      const [only, ...others] = words;
      if (only !== undefined && others.length === 0) return weigh(typed, new Set(pages), expand(only, true));
      return withLiteral(weigh(typed, new Set(pages), new Map()), words);
    },
    weighWords: (words) =>
      toTerms(words).map((word, i, all) => weigh(words.slice(word.start, word.end), new Set(), expand(word, i === all.length - 1))),
    weighPhrase: ({ text, isOpen }) => {
      const words = toWords(text);
      const terms = toTerms(text);
      const [first, last, beforeLast] = [words[0], words.at(-1), words.at(-2)];
      // Numbers and letters, and what stands at its ends, may be one term with the words around them in a text; the last word of
      // an open phrase may be the beginning of any.
      const isWhole = ({ word, start, end }: TermAt): boolean =>
        !/^(?:.|.*\d.*)$/.test(word) &&
        (start !== first?.start || !mayJoinBefore(first.folded)) &&
        (end !== last?.end || (!isOpen && !mayJoinAfter(last.folded))) &&
        (end !== beforeLast?.end || !isOpen || !mayJoinAfter(beforeLast.folded));
      const whole = terms.filter(isWhole);
      const articles = whole.length === 0 ? new Map(index.articles.map((_, i) => [i, 0])) : findAll(whole);
      const phrase = { words: words.flatMap(({ folded }) => (folded === '' ? [] : [folded])), isOpen };
      return { typed: text, pages: new Set(), terms: new Map(), articles, rarity: toRarity(articles), phrase };
    },
    weighExactly: (typed, pages) => weigh(typed, new Set(pages), new Map(toTerms(typed).flatMap((word) => [...toExact(word)]))),
  };
}
