/** What a link is previewed from: an entry of a file of previews. */
export interface Target {
  /** The article whose claims hold it; nothing when it is a name. */
  readonly article?: string | undefined;
  readonly key: string;
}

/** An entry of a claim, by its article: in the article itself or on the page of its claims. */
const claimAddress = /^\/articles\/([^/]+)\/(?:#claim-|claims\/#)(.+)/;
const nameAddress = /^\/((?:actors|countries|places)\/[^/]+)\/$/;

/** What a link to a page of the site can be previewed from: an actor or place whose page is another, or a claim that is not written out where the link stands. */
export function findTarget(link: HTMLAnchorElement): Target | undefined {
  const { pathname, hash } = link;
  if (link.matches('.margin div a')) return undefined;
  const marked = link.matches('.mark:not(.note)') ? link.closest('[id^=claim-]')?.id : undefined;
  const address = marked === undefined ? pathname + hash : `${location.pathname}#${marked}`;
  const [, article, claim] = claimAddress.exec(address) ?? [];
  if (claim !== undefined) return document.getElementById(claim)?.contains(link) === true ? undefined : { article, key: claim };
  const key = nameAddress.exec(pathname)?.[1];
  return key === undefined || pathname === location.pathname ? undefined : { key };
}
