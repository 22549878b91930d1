import type { Language } from '../../names/language.ts';
import type { ResultKind } from '../query/resolve-filters.ts';

/** First and last day, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly gte: string;
  readonly lte: string;
}

/**
 * What a search server has of one result that there can be, whatever its kind (decisions.md#d67). `core/export/` writes it, and says in
 * `describe-index.ts` how each field is searched.
 */
export interface ServerDocument {
  readonly kind: ResultKind;
  readonly id: string;
  /** With the base of the site. */
  readonly url: string;
  /** Of a passage its heading, of a claim who makes it and how firmly; absent if there is none. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly language?: Language | undefined;
  /** Of an article, and of what is in one: id and title of the article. */
  readonly article?: string | undefined;
  readonly articleTitle?: string | undefined;
  /** Of a passage its own id; of a claim or note that of its passage. */
  readonly passage?: string | undefined;
  /** The same for an article and all that is in it; of anything else it is its own. */
  readonly group: string;
  /** True for what is in an article, which comes after the article itself. */
  readonly isInArticle: boolean;
  /** What is shown and searched: a paragraph, the words of a claim or note, the answers of a question, the deck of an article. */
  readonly text?: string | undefined;
  /** Of an article: everything else in it, which is searched and not shown. */
  readonly body?: readonly string[];
  /** Of a page: the forms of its name. */
  readonly names?: readonly string[];
  /** The titles of the pages of actors and places that it names or is about; and what stands for them, as “actor:ttp”. */
  readonly mentions?: readonly string[];
  readonly named: readonly string[];
  /** What it can be filtered by, beside its kind. */
  readonly actor: readonly string[];
  readonly country: readonly string[];
  readonly source: readonly string[];
  readonly year: readonly string[];
  /** When what it tells of happened, or was said. */
  readonly when?: readonly DayRange[];
  /** The last day on which an article may have been published. */
  readonly published?: string | undefined;
}

/** What stands for a document, the same in every export; of a page “actor:ttp”. */
export const toDocumentId = ({ kind, id, article }: Pick<ServerDocument, 'kind' | 'id' | 'article'>): string =>
  article === undefined || kind === 'article' ? `${kind}:${id}` : `${kind}:${article}#${id}`;
