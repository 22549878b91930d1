import { scriptUrls as urls } from '../../site/urls.ts';

/** The id of the article that this page is the text of. */
export const findArticle = (): string | undefined => /^\/articles\/([^/]+)\/$/.exec(urls.stripBase(location.pathname))?.[1];
