import type { SearchResult } from '../../core/search/find-hits.ts';
import { urls } from '../../core/urls.ts';

/** Where a result leads: a passage or claim opens in its article with the hits of the query marked. */
export function linkHit({ url, article }: SearchResult, query: string): string {
  if (article === undefined) return url;
  const [path = '', anchor = ''] = url.split('#');
  return `${path}?${urls.highlights(query)}#${anchor}`;
}
