import { scriptUrls as urls } from '../../site/urls.ts';

/** The address of an element of this page, or of the page, without the query that the reader came by. */
export const addressOf = (id?: string): string => `${location.origin}${location.pathname}${id === undefined ? '' : `#${id}`}`;

/** The id of the article that this page is the text of. */
export const findArticle = (): string | undefined => /^\/articles\/([^/]+)\/$/.exec(urls.stripBase(location.pathname))?.[1];
