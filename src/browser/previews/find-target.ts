import { scriptUrls as urls } from '../../site/urls.ts';

/** The entry of a preview file that a link is previewed from. */
export interface Target {
  /** The article whose claims the entry is among; undefined for an actor, country or place. */
  readonly article?: string | undefined;
  readonly key: string;
}

/** The address of a claim as from the root of the site, in its article or on the page of that article's claims. */
const claimAddress = /^\/articles\/([^/]+)\/(?:#claim-|claims\/#)(.+)/;
const nameAddress = /^\/((?:actors|countries|places)\/[^/]+)\/$/;

/**
 * Finds the preview of a link. Returns undefined when the link leads to no actor, country, place or claim, or to the page that it is on.
 */
export function findTarget(link: HTMLAnchorElement): Target | undefined {
  const path = urls.stripBase(link.pathname);
  const here = urls.stripBase(location.pathname);
  const markedClaim = link.matches('.mark:not(.note)') ? link.closest('[id^=claim-]')?.id : undefined;
  const address = markedClaim === undefined ? path + link.hash : `${here}#${markedClaim}`;
  const [, article, claim] = claimAddress.exec(address) ?? [];
  if (claim !== undefined) return document.getElementById(claim)?.contains(link) === true ? undefined : { article, key: claim };
  const key = nameAddress.exec(path)?.[1];
  return key === undefined || path === here ? undefined : { key };
}
