import type { Corpus } from '../schema/corpus.ts';
import { claimKinds } from '../schema/claim.ts';
import { urls } from '../urls.ts';

const indexes = [
  urls.home,
  urls.articles,
  urls.questions,
  urls.claims,
  urls.timeline,
  urls.actors,
  urls.network,
  urls.countries,
  urls.places,
  urls.map,
  urls.sources,
  urls.search,
  urls.about,
];

/** Two actors have a page when at least so many claims, or so many passages, join them. */
export const pairThreshold = { claims: 3, passages: 4 } as const;

/** How many claims stand on a page of the ledger. */
export const claimsPerPage = 100;

/** The address of every page that the files of `content/` make, those with faults included; pairs of actors follow from what the files say. */
export const toAddresses = ({ articles, ids, countryIds }: Pick<Corpus, 'articles' | 'ids' | 'countryIds'>): ReadonlySet<string> => {
  const claims = articles.flatMap(({ data }) => data.claims);
  // Of an article with faults nobody knows which claims it has.
  const kinds = articles.length === ids.articles.size ? claims.map(({ kind }) => kind) : claimKinds;
  const pages = Math.ceil(claims.length / claimsPerPage);
  return new Set([
    ...indexes,
    ...[...ids.articles].flatMap((id) => [urls.article(id), urls.articleClaims(id)]),
    ...[...ids.questions].map(urls.question),
    ...Array.from({ length: pages }, (_, i) => urls.claimsPage(i + 1)),
    ...kinds.map(urls.claimsOfKind),
    ...[...ids.actors].map(urls.actor),
    ...[...countryIds].map(urls.country),
    ...[...ids.places].filter((id) => !countryIds.has(id)).map(urls.place),
    ...[...ids.sources].map(urls.source),
  ]);
};
