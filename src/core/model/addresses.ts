import type { Corpus } from '../schema/corpus.ts';
import { toKinds } from './kinds.ts';
import type { Urls } from '../urls.ts';

const listIndexes = (urls: Urls): readonly string[] => [
  urls.home,
  urls.articles,
  urls.questions,
  urls.claims,
  urls.figures,
  urls.comparisons,
  urls.timeline,
  urls.actors,
  urls.network,
  urls.countries,
  urls.places,
  urls.map,
  urls.sources,
  urls.search,
  urls.briefs,
  urls.about,
  urls.corrections,
  urls.data,
  urls.offline,
];

/**
 * The address of every page that a file of `content/` makes, also of files with faults. Pages of pairs of actors and further pages of lists
 * are not among them.
 */
export const toAddresses = (
  { settings, articles, ids, countryIds }: Pick<Corpus, 'settings' | 'articles' | 'ids' | 'countryIds'>,
  urls: Urls,
): ReadonlySet<string> => {
  const claims = articles.flatMap(({ data }) => data.claims);
  // The claims of an article with faults are unknown, so every kind may have a page.
  const kinds = articles.length === ids.articles.size ? claims.map(({ kind }) => kind) : toKinds(settings?.data).claims.keys();
  return new Set([
    ...listIndexes(urls),
    ...[...ids.articles].flatMap((id) => [urls.article(id), urls.articleClaims(id)]),
    ...[...ids.questions].map(urls.question),
    ...Array.from(kinds, urls.claimsOfKind),
    ...[...ids.actors].map(urls.actor),
    ...[...countryIds].map(urls.country),
    ...[...ids.places].filter((id) => !countryIds.has(id)).map(urls.place),
    ...[...ids.sources].map(urls.source),
  ]);
};
