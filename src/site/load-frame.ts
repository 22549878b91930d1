import { countFilesOfNames } from '../core/previews/build-previews.ts';
import { formatCard, toSiteCard } from '../core/layout/card-words.ts';
import type { Site } from '../core/model/site.ts';
import type { Settings } from '../core/schema/settings.ts';
import { memoizePerSite } from './memoize-per-site.ts';
import { readSite } from './load-site.ts';
import { toSections, type Section } from './to-sections.ts';
import { urls } from './urls.ts';

/** The picture that stands for a page where a link to it is shared: its address, and what it says. */
export interface PageCard {
  readonly url: string;
  readonly words: string;
}

/** What any page may show beside what it is about. A change of it makes every page anew, so it has nothing that often changes. */
export interface Frame {
  readonly settings: Settings;
  readonly sections: readonly Section[];
  /** How many files the previews of names are in. Pages say it when it is not one, so that a browser knows in which a name is. */
  readonly nameFiles: number;
  /** The card of pages without one of their own. */
  readonly card: PageCard;
}

const toFrame = (site: Site): Frame => ({
  settings: site.settings,
  sections: toSections(site),
  nameFiles: countFilesOfNames(site),
  card: { url: urls.card(urls.home), words: formatCard(toSiteCard(site.settings)) },
});

/** The frame of this site. Unlike the rest of it, a page may ask for the frame wherever it is rendered. */
export const loadFrame = memoizePerSite(toFrame, readSite);
