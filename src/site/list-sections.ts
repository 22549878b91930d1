import { memoizePerSite } from './memoize-per-site.ts';
import { urls } from './urls.ts';

/** The lists of the site that have entries: their titles and addresses. */
export const listSections = memoizePerSite(({ articles, questions, claims, events, actors, countries, places, sources }) =>
  [
    { title: 'Articles', url: urls.articles, entries: articles },
    { title: 'Questions', url: urls.questions, entries: questions },
    { title: 'Claims', url: urls.claims, entries: claims },
    { title: 'Timeline', url: urls.timeline, entries: events },
    { title: 'Actors', url: urls.actors, entries: actors },
    { title: 'Countries', url: urls.countries, entries: countries },
    { title: 'Places', url: urls.places, entries: places },
    { title: 'Sources', url: urls.sources, entries: sources },
  ].filter(({ entries }) => entries.length > 0),
);
