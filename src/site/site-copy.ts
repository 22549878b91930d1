import anyAscii from 'any-ascii';
import type { Site } from '../core/model/site.ts';
import { formatGraded } from '../core/schema/dates.ts';

/** A copy of a site, as a zip to be unpacked and opened from a disk. */
export interface SiteCopy {
  /** Name of its folder, and of the file without its ending: letters from a to z, digits and hyphens, with the last date that the newest article may have: “crossread-2026-02”. */
  readonly name: string;
  /** The date of the newest article, as exact as it is known; undefined when no article has one. */
  readonly until: string | undefined;
}

/** With more articles a copy is none that somebody unpacks, and takes longer than the rest of a build (decisions.md#d79). */
export const maxCopied = 1000;

export const whyNoCopy = `it is for sites of at most ${maxCopied} articles that have their index in files.`;

const toName = (words: string): string =>
  anyAscii(words)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'site';

/** The copy of a site. Undefined when there is none: it has too many articles, or no index in files. */
export function findCopy({ settings, articles }: Pick<Site, 'settings' | 'articles'>): SiteCopy | undefined {
  if (articles.length > maxCopied || settings.searchServer !== undefined) return undefined;
  const date = articles.map(({ data }) => data.date).find(({ value }) => value !== undefined);
  return {
    name: toName([settings.name, date?.value?.split('/').at(-1)].join(' ')),
    until: date && formatGraded(date, date.grade === 'inferred'),
  };
}
