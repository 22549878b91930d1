import type { SearchAnswer } from '../../core/search/create-search.ts';
import type { SearchResult } from '../../core/search/find-hits.ts';

/** One article's results: itself, unless it is filtered away, and its passages and claims. */
export interface ArticleResults {
  readonly title: string;
  readonly article?: SearchResult | undefined;
  readonly units: readonly SearchResult[];
}

/** An answer as it is shown: who bears an ambiguous name, other pages, articles, and pages to read on with. */
export interface DividedResults {
  readonly bearers: readonly SearchResult[];
  readonly pages: readonly SearchResult[];
  readonly articles: readonly ArticleResults[];
  readonly companions: readonly SearchResult[];
}

const isPage = ({ kind }: SearchResult): boolean => kind === 'actor' || kind === 'country' || kind === 'place' || kind === 'source';

const toArticle = (group: readonly SearchResult[]): ArticleResults => {
  const article = group.find(({ kind }) => kind === 'article');
  return { title: article?.title ?? group[0]?.articleTitle ?? '', article, units: group.filter((result) => result !== article) };
};

/** Divides results in their order: pages stand before the articles, or after them when they are to read on with. */
export function divideResults({ results, choice }: Pick<SearchAnswer, 'results' | 'choice'>): DividedResults {
  const first = results.findIndex((result) => !isPage(result));
  const pages = first < 0 ? results : results.slice(0, first);
  const inArticles = results.filter((result) => !isPage(result));
  return {
    bearers: pages.slice(0, choice?.count ?? 0),
    pages: pages.slice(choice?.count ?? 0),
    articles: [...Map.groupBy(inArticles, ({ article, id }) => article ?? id).values()].map(toArticle),
    companions: first < 0 ? [] : results.slice(first).filter(isPage),
  };
}
