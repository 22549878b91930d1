import { toWords } from '../../names/fold.ts';
import type { AskedDate } from './read-dates.ts';
import { toQueryTerms, type Token, type Tokenizer } from '../index/create-tokenizer.ts';
import type { ResolvedName } from './find-names.ts';
import { toDateTerms, toKey, toPageTerm } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { PhrasePart } from './parse-query.ts';
import type { Postings } from '../index/postings.ts';

/** One thing that a query asks for: a name (any of its pages mentioned), a word (any of its terms), or a phrase. */
export interface QueryClause {
  /** The part of the query, as typed. */
  readonly typed: string;
  /** Positions of the pages of a name; empty for a word or phrase. */
  readonly pages: ReadonlySet<number>;
  /** Terms that match, each with its weight. */
  readonly terms: ReadonlyMap<string, number>;
  /** The folded words of a name. Text that prints them matches too, even within a longer name. */
  readonly literal?: readonly string[] | undefined;
  /** The folded words of a quoted phrase, which a passage must have word for word. */
  readonly phrase?: { readonly words: readonly string[]; readonly isOpen: boolean } | undefined;
  /** Clauses of which one is enough: “TTP OR "peace talks"”. */
  readonly options?: readonly QueryClause[] | undefined;
  /** A time that a document is to tell of, be of, or print. */
  readonly date?: AskedDate | undefined;
  /** The documents that match, by position, with the impact in each. */
  readonly postings: Postings;
  /** Inverse document frequency: the fewer documents match, the greater. */
  readonly idf: number;
}

/** Builds clauses of the parts of a query. */
export interface ClauseBuilder {
  readonly forName: (name: Pick<ResolvedName, 'typed' | 'forms'>) => QueryClause;
  /** Words that occur together only in names of these pages: matches mentions of the pages too. */
  readonly forPartialName: (words: string, pages: readonly number[]) => QueryClause;
  /** A clause for each token; while it `isOpen`, the last word may be a prefix. */
  readonly forWords: (words: string, isOpen?: boolean) => readonly QueryClause[];
  readonly forPhrase: (phrase: Pick<PhrasePart, 'text' | 'isOpen'>) => QueryClause;
  /** What matches one of some clauses. */
  readonly forAny: (typed: string, options: readonly QueryClause[]) => QueryClause;
  /** What is of a time: what happened then, what was said then, and what prints the date. */
  readonly forDate: (date: AskedDate) => QueryClause;
  /** A name or word without synonyms and without prefix matching. */
  readonly forExactly: (typed: string, pages: readonly number[]) => QueryClause;
}

/** Weights of indirect matches, where the word itself counts 1. */
const weights = { prefix: 0.5, synonym: 0.4, literal: 0.3 } as const;
const limits = { minPrefixLength: 3, maxExpansions: 20 } as const;

/** A word as typed, in any letter case. */
const toExactTerms = (token: Token): ReadonlyMap<string, number> => new Map(toQueryTerms(token).map((term) => [term, 1]));

/**
 * The tokens of a phrase that an index lookup may require. Numbers, letters and the words at its ends may form one term with their
 * neighbours in a text, and the last word of an open phrase may be a prefix: these are left to the search in the text.
 */
const toRequiredTokens = (
  { text, isOpen }: Pick<PhrasePart, 'text' | 'isOpen'>,
  { tokenize, mayJoinNext, mayJoinPrevious }: Tokenizer,
): readonly Token[] => {
  const words = toWords(text);
  const [first, last, beforeLast] = [words[0], words.at(-1), words.at(-2)];
  const isRequired = ({ word, start, end }: Token): boolean =>
    !/^(?:.|.*\d.*)$/.test(word) &&
    (start !== first?.start || !mayJoinPrevious(first.folded)) &&
    (end !== last?.end || (!isOpen && !mayJoinNext(last.folded))) &&
    (end !== beforeLast?.end || !isOpen || !mayJoinNext(beforeLast.folded));
  return tokenize(text).filter(isRequired);
};

/** All documents of some postings, each with its greatest impact. */
function unite(all: readonly Postings[]): Postings {
  const united = new Map<number, number>();
  for (const postings of all) for (const [document, impact] of postings) united.set(document, Math.max(united.get(document) ?? 0, impact));
  return united;
}

/** The documents that all of some postings have, with the impact of the first. */
const intersectPostings = ([first, ...others]: readonly Postings[]): Postings =>
  new Map([...(first ?? [])].filter(([document]) => others.every((postings) => postings.has(document))));

/** A date as texts print it, without what a query has before it; nothing when that says that another time is meant. */
const toPrinted = ({ typed }: AskedDate): string =>
  /^(?:since|after|before|until)\s/i.test(typed) ? '' : typed.replace(/^(?:(?:between|in|on|during|from)\s+)?(?:the\s+)?/i, '');

/** Of an open end nothing is known after the year of the newest article. */
const closeEnd = (date: AskedDate, latest: string): AskedDate =>
  'to' in date && date.to > latest ? { ...date, to: `${latest.slice(0, 4)}-12-31` } : date;

/** Creates a clause builder over one index. */
export function createClauseBuilder({ manifest, tokenizer, postingsOf, termsWith, pageAt }: SearchIndex): ClauseBuilder {
  const { tokenize, synonymsOf } = tokenizer;
  const total = manifest.articleCount + manifest.cardCount;
  const toIdf = ({ size }: Postings): number => Math.log(1 + (total + 0.5) / (size + 0.5));

  const build = (typed: string, pages: ReadonlySet<number>, terms: ReadonlyMap<string, number>): QueryClause => {
    const postings = new Map<number, number>();
    for (const position of pages) {
      const page = pageAt(position);
      if (page === undefined) continue;
      for (const [document, impact] of postingsOf(toPageTerm(page.kind, page.id)))
        postings.set(document, Math.max(postings.get(document) ?? 0, impact));
    }
    for (const [term, weight] of terms)
      for (const [document, impact] of postingsOf(term)) postings.set(document, (postings.get(document) ?? 0) + impact * weight);
    return { typed, pages, terms, postings, idf: toIdf(postings) };
  };

  const intersect = (tokens: readonly Token[]): Postings =>
    intersectPostings(tokens.map((token) => build('', new Set(), toExactTerms(token)).postings));

  /** Adds articles that only have the words of a name, with less impact than those that mention its pages. */
  const addLiteralMatches = (clause: QueryClause, tokens: readonly Token[]): QueryClause => {
    const literal = [...intersect(tokens)].map(([article, impact]) => [article, impact * weights.literal] as const);
    const postings = new Map([...literal, ...clause.postings]);
    return { ...clause, postings, idf: toIdf(postings), literal: toWords(clause.typed).map(({ folded }) => folded) };
  };

  /** The terms that a word matches: itself, its synonyms, and, when it is the last, terms that it is a prefix of. */
  const expand = (token: Token, isLast: boolean): ReadonlyMap<string, number> => {
    const exact = toQueryTerms(token);
    // A word in capitals is an acronym, typed whole; the stem of “spies” is too short to begin other words with.
    const mayBePrefix = isLast && token.term !== token.word.toUpperCase() && token.word.length >= limits.minPrefixLength;
    const prefix = toKey(exact.find((term) => term.length > limits.minPrefixLength) ?? token.word);
    // What articles have as it is may be typed whole.
    const isBegun = mayBePrefix && exact.every((term) => postingsOf(term).size === 0);
    const expansions = isBegun ? termsWith(prefix, limits.maxExpansions) : [];
    return new Map([
      ...expansions.map((term) => [term, weights.prefix] as const),
      ...exact.flatMap(synonymsOf).map((term) => [term, weights.synonym] as const),
      ...toExactTerms(token),
    ]);
  };

  /** A name of one word is matched as a term too, so that articles that print it go before those that use another name of the page. */
  const forPages = (typed: string, pages: ReadonlySet<number>, toTerms: (token: Token) => ReadonlyMap<string, number>): QueryClause => {
    const tokens = tokenize(typed);
    const [only, ...others] = tokens;
    if (only !== undefined && others.length === 0) return build(typed, pages, toTerms(only));
    return addLiteralMatches(build(typed, pages, new Map()), tokens);
  };

  return {
    forName: ({ typed, forms }) => forPages(typed, new Set(forms.flatMap((form) => form.pages)), toExactTerms),
    forPartialName: (typed, pages) => forPages(typed, new Set(pages), (token) => expand(token, true)),
    forWords: (words, isOpen = true) =>
      tokenize(words).map((token, i, all) =>
        build(words.slice(token.start, token.end), new Set(), expand(token, isOpen && i === all.length - 1)),
      ),
    forPhrase: ({ text, isOpen }) => {
      const required = toRequiredTokens({ text, isOpen }, tokenizer);
      const postings = required.length === 0 ? new Map(Array.from({ length: total }, (_, i) => [i, 0])) : intersect(required);
      const phrase = { words: toWords(text).flatMap(({ folded }) => (folded === '' ? [] : [folded])), isOpen };
      return { typed: text, pages: new Set(), terms: new Map(), postings, idf: toIdf(postings), phrase };
    },
    forAny: (typed, options) => {
      const postings = unite(options.map((option) => option.postings));
      const pages = new Set(options.flatMap((option) => [...option.pages]));
      return { typed, pages, terms: new Map(), postings, idf: toIdf(postings), options };
    },
    forDate: (date) => {
      const printed = toPrinted(date);
      const terms = toDateTerms(closeEnd(date, manifest.latest));
      const named = new Map(Array.from(intersect(tokenize(printed)), ([document, impact]) => [document, impact * weights.literal]));
      const postings = unite([...terms.map(postingsOf), named]);
      const literal = toWords(printed).map(({ folded }) => folded);
      return { typed: printed || date.typed, pages: new Set(), terms: new Map(), postings, idf: toIdf(postings), literal, date };
    },
    forExactly: (typed, pages) => build(typed, new Set(pages), new Map(tokenize(typed).flatMap((token) => [...toExactTerms(token)]))),
  };
}
