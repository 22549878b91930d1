import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBriefAddresses } from '../../core/brief/list-briefs.ts';
import { formatSpeaker } from '../../core/model/labels.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Site } from '../../core/model/site.ts';
import { formatGraded } from '../../core/schema/dates.ts';
import { claimAnchor, createUrls } from '../../core/urls.ts';
import type { SiteAddress } from '../../site/site-address.ts';
import type { KeptPages } from '../keep-pages.ts';
import { toMarkdown } from './to-markdown.ts';

/** Who makes a claim, how firmly and what it says, in a line, after its sign in the text. */
const formatClaim = ({ number, speaker, said, data: { hedge, attribution, text } }: Claim): string => {
  const remarks = [attribution, said.withText ? undefined : `said ${formatGraded(said.date, said.inferred)}`].filter(
    (one) => one !== undefined,
  );
  return `[${number}] ${formatSpeaker(speaker, hedge)}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}: ${text}`;
};

/**
 * Writes beside every page of the sitemap, and every brief, what it says as Markdown, into the folder of a built site (decisions.md#d82). What an earlier build
 * made of a page that is as it was is kept.
 */
export function writeMarkdown(site: Site, folder: string, { site: host, base }: SiteAddress, pages: Pick<KeptPages, 'follow'>): void {
  const urls = createUrls(base);
  const claims = new Map(site.claims.map((claim) => [claimAnchor(claim.id), claim]));
  const describe = (id: string): string | undefined => {
    const claim = claims.get(id);
    return claim && formatClaim(claim);
  };
  for (const url of [...site.addresses, ...listBriefAddresses(site)]) {
    const file = `${urls.stripBase(url).slice(1)}index.html`;
    const page = { address: host + url, home: host + base, describe };
    const make = (): string => `${toMarkdown(readFileSync(join(folder, file), 'utf8'), page)}\n---\n\nThis page: <${page.address}>\n`;
    pages.follow(file, urls.stripBase(urls.markdown(url)).slice(1), make);
  }
}
