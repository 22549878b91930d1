import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Quote } from './evidence.ts';
import type { FigureEntry } from './figure.ts';
import type { ActorRef, ArticleRef, Ref } from './refs.ts';

/** A mention in its sentence, and the article that it is in. */
export type QuoteInArticle = Quote & { readonly article: ArticleRef };
/** A page to link to, with a few words after its name. */
export interface NotedRef {
  readonly ref: Ref;
  readonly note?: string | undefined;
}

/** A relation as the page of one of the two tells it. */
export interface RelationEntry {
  /** “shelters” or, of the other, “sheltered by”. */
  readonly verb: string;
  readonly other: ActorRef;
  /** The place of its claims on the page of the two. */
  readonly url: string;
  readonly count: number;
  /** “5, denied”. */
  readonly note: string;
}

/**
 * What lists are made of. Claims, articles and quotes are newest first, pages and questions in the order of the list, relations under their
 * verbs, figures earliest first, and so are events, whose groups turn them.
 */
export interface Listed {
  readonly articles: Article;
  readonly claims: Claim;
  readonly events: Event;
  readonly quotes: QuoteInArticle;
  readonly figures: FigureEntry;
  readonly pages: NotedRef;
  readonly questions: NotedRef;
  readonly relations: RelationEntry;
}
export type ListedKind = keyof Listed;
export type Items = { [Kind in ListedKind]: { readonly kind: Kind; readonly items: readonly Listed[Kind][] } }[ListedKind];

/** A list that may be too long for one page. */
export interface List {
  /** The address of its first page. */
  readonly url: string;
  readonly title: string;
  /** What stands over it, unless it is the title. */
  readonly heading?: string | undefined;
  /** The page that it is a part of; undefined for a list of the whole site. */
  readonly of?: Ref | undefined;
  /** Lists of the same kind that its pages lead to: those of all letters, of that of one. */
  readonly beside?: readonly { readonly name: string; readonly url: string }[] | undefined;
  readonly total: number;
  /** What one of the items is called. */
  readonly one: string;
  /** The first page first. There is one even without items. */
  readonly pages: readonly ListPage[];
  /** Where the items of each year begin, newest year first; empty when the list has one page, or items without a year. */
  readonly years: readonly { readonly year: string; readonly url: string }[];
  /** True when it is a list about a living private person. */
  readonly isPrivate: boolean;
}

/** A list without what is on its pages: all that one of them shows of the others. */
export type ListOutline = Omit<List, 'pages'> & { readonly pages: readonly Pick<ListPage, 'url'>[] };

/** A page of a list. */
export type ListPage = Items & {
  /** undefined for the first. */
  readonly number?: number | undefined;
  readonly url: string;
  /** The items under the year that they belong to, in the order of the page. */
  readonly groups: readonly { readonly title?: string | undefined; readonly listed: Items }[];
};
