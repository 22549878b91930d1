import { memoizePerSite } from './memoize-per-site.ts';
import { toSections } from './to-sections.ts';

/** The sections of this site. */
export const listSections = memoizePerSite(toSections);

/** The pages of all sections. */
export const listSectionPages = memoizePerSite((site) => toSections(site).flatMap(({ pages }) => pages));
