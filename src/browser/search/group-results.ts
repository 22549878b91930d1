import type { Language } from '../../core/names/language.ts';
import type { SearchAnswer } from '../../core/search/build-answer.ts';
import type { SearchResult } from '../../core/search/build-results.ts';

/** The results of one article: itself, unless filters leave it out, and its passages and claims. */
export interface ArticleResults {
  readonly title: string;
  readonly language?: Language | undefined;
  readonly article?: SearchResult | undefined;
  readonly documents: readonly SearchResult[];
}

/** The results of an answer as they are shown: pages that an ambiguous name may mean, other pages, articles, and pages mentioned in them. */
export interface GroupedResults {
  readonly candidates: readonly SearchResult[];
  readonly pages: readonly SearchResult[];
  readonly articles: readonly ArticleResults[];
  readonly mentioned: readonly SearchResult[];
}

const isPage = ({ kind }: SearchResult): boolean => kind === 'actor' || kind === 'country' || kind === 'place' || kind === 'source';

const toArticle = (results: readonly SearchResult[]): ArticleResults => {
  const article = results.find(({ kind }) => kind === 'article');
  return {
    title: article?.title ?? results[0]?.articleTitle ?? '',
    language: results[0]?.language,
    article,
    documents: results.filter((result) => result !== article),
  };
};

/** Groups results, in their order: pages before the first article are named by the query, those after it are mentioned in the articles. */
export function groupResults({ results, disambiguation }: Pick<SearchAnswer, 'results' | 'disambiguation'>): GroupedResults {
  const first = results.findIndex((result) => !isPage(result));
  const pages = first < 0 ? results : results.slice(0, first);
  const inArticles = results.filter((result) => !isPage(result));
  return {
    candidates: pages.slice(0, disambiguation?.count ?? 0),
    pages: pages.slice(disambiguation?.count ?? 0),
    articles: [...Map.groupBy(inArticles, ({ article, id }) => article ?? id).values()].map(toArticle),
    mentioned: first < 0 ? [] : results.slice(first).filter(isPage),
  };
}
