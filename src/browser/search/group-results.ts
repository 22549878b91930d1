import type { Language } from '../../core/names/language.ts';
import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import type { SearchResult } from '../../core/search/answer/build-results.ts';

/** The results of one article: itself, unless filters leave it out, and its passages and claims. */
export interface ArticleResults {
  readonly title: string;
  readonly language?: Language | undefined;
  readonly article?: SearchResult | undefined;
  readonly documents: readonly SearchResult[];
}

/** A page, and the page of the country that has the same name as this actor. */
export interface ShownPage {
  readonly page: SearchResult;
  readonly country?: SearchResult | undefined;
}

/** The results of an answer as they are shown. */
export interface GroupedResults {
  /** The question and event that come first, and those that follow the articles or, if there are any, the pages named. */
  readonly leading: readonly SearchResult[];
  readonly cards: readonly SearchResult[];
  /** The pages that an ambiguous name may mean. */
  readonly candidates: readonly ShownPage[];
  /** Other pages that the query names, and whether they come before the articles. */
  readonly pages: readonly ShownPage[];
  readonly isPageFirst: boolean;
  readonly articles: readonly ArticleResults[];
  /** Pages that the passages mention. */
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

const isCard = ({ kind }: SearchResult): boolean => kind === 'question' || kind === 'event';

/** Pages with an actor and the country of its name as one. */
function joinNamesakes(pages: readonly SearchResult[]): readonly ShownPage[] {
  const find = (kind: SearchResult['kind'], { title }: SearchResult): SearchResult | undefined =>
    pages.find((page) => page.kind === kind && page.title === title);
  return pages
    .filter((page) => page.kind !== 'country' || find('actor', page) === undefined)
    .map((page) => ({ page, country: page.kind === 'actor' ? find('country', page) : undefined }));
}

/** Groups results, each group in their order. */
export function groupResults({ results, disambiguation }: Pick<SearchAnswer, 'results' | 'disambiguation'>): GroupedResults {
  const pages = results.filter((result) => isPage(result) && result.isMentioned !== true);
  const inArticles = results.filter((result) => !isPage(result) && !isCard(result));
  const [first] = results;
  const leading = results
    .slice(0, 2)
    .filter((result, i) => isCard(result) && (i === 0 || (first !== undefined && isCard(first) && result.kind !== first.kind)));
  return {
    leading,
    cards: results.slice(leading.length).filter(isCard),
    candidates: joinNamesakes(pages.slice(0, disambiguation?.count ?? 0)),
    pages: joinNamesakes(pages.slice(disambiguation?.count ?? 0)),
    isPageFirst: first !== undefined && isPage(first),
    articles: [...Map.groupBy(inArticles, ({ article, id }) => article ?? id).values()].map(toArticle),
    mentioned: results.filter(({ isMentioned }) => isMentioned === true),
  };
}
