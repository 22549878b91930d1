import type { SearchResult } from '../../core/search/answer/build-results.ts';
import { scriptUrls as urls } from '../../site/urls.ts';

/** The address of a result; of a passage or claim it has the query, so that the article opens with its matches highlighted. */
export function linkResult({ url, article }: SearchResult, query: string): string {
  if (article === undefined) return url;
  const [path = '', anchor = ''] = url.split('#');
  return `${path}?${urls.highlights(query)}#${anchor}`;
}
