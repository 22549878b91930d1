import type { Corpus } from './content/corpus.ts';
import { urls } from './urls.ts';

const indexes = [urls.home, urls.articles, urls.actors, urls.countries, urls.places, urls.sources, urls.search, urls.about];

/** The address of every page that the files of `content/` make, those with faults included. */
export const toAddresses = ({ ids, countryIds }: Pick<Corpus, 'ids' | 'countryIds'>): ReadonlySet<string> =>
  new Set([
    ...indexes,
    ...[...ids.articles].map(urls.article),
    ...[...ids.actors].map(urls.actor),
    ...[...countryIds].map(urls.country),
    ...[...ids.places].filter((id) => !countryIds.has(id)).map(urls.place),
    ...[...ids.sources].map(urls.source),
  ]);
