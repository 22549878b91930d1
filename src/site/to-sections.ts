import type { Site } from '../core/model/site.ts';
import { urls } from './urls.ts';

/** A list or drawing of the site. */
export interface SectionPage {
  readonly title: string;
  readonly url: string;
}

/** Lists and drawings of one kind of thing. The section leads to the first of them. */
export interface Section extends SectionPage {
  readonly pages: readonly SectionPage[];
}

/** All sections and their pages, each with whether it has entries (decisions.md#d63). */
const listAll = ({ articles, sources, comparisons, questions, claims, figures, actors, relations, countries, places, events }: Site) =>
  [
    [
      'Articles',
      [
        ['Articles', urls.articles, articles.length > 0],
        ['Sources', urls.sources, sources.length > 0],
        ['Compare', urls.comparisons, comparisons.length > 0],
      ],
    ],
    [
      'Questions',
      [
        ['Questions', urls.questions, questions.length > 0],
        ['Claims', urls.claims, claims.length > 0],
        ['Figures', urls.figures, figures.length > 0],
      ],
    ],
    [
      'Who',
      [
        ['Actors', urls.actors, actors.length > 0],
        ['Relations', urls.network, relations.length > 0],
      ],
    ],
    [
      'Where',
      [
        ['Countries', urls.countries, countries.length > 0],
        ['Places', urls.places, places.length > 0],
        ['Map', urls.map, [...countries, ...places].some(({ mentionCount }) => mentionCount > 0)],
      ],
    ],
    ['When', [['Timeline', urls.timeline, events.length > 0]]],
  ] as const;

/** The sections of a site, with those of their pages that have entries. A section without any is left out. */
export const toSections = (site: Site): readonly Section[] =>
  listAll(site).flatMap(([title, all]) => {
    const pages = all.filter(([, , hasEntries]) => hasEntries).map(([name, url]) => ({ title: name, url }));
    return pages.slice(0, 1).map(({ url }) => ({ title, url, pages }));
  });
