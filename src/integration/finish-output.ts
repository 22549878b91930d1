import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../core/model/site.ts';
import { keptPacksDir } from '../site/folders.ts';
import { findCopy, whyNoCopy } from '../site/site-copy.ts';
import { writeData } from '../site/write-data.ts';
import { checkOutput, formatBroken, type Published } from './check-output.ts';
import { hostFiles } from './host-files.ts';
import { keepForOffline } from './keep-for-offline.ts';
import type { KeptPages } from './keep-pages.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import type { Progress } from './progress.ts';
import { stampVersion } from './stamp-version.ts';
import { writeCopy } from './write-copy.ts';

/** An output whose pages are written, where it will be published, and the folder of the output that it takes the place of. */
interface Output extends Published {
  readonly folder: string;
  readonly earlier: string;
}

/**
 * Adds to an output what is made of the whole site: the data, what pages say as Markdown, the version, a copy for a disk, packs for offline.
 * Each is made of what was written before it, so their order is part of what they say. Resolves to the version. Rejects when an address leads
 * nowhere, or one of the site is not there.
 */
export async function finishOutput(
  site: Site,
  { folder, earlier, ...published }: Output,
  pages: KeptPages,
  { begin }: Pick<Progress, 'begin'>,
): Promise<string> {
  begin('Write data');
  await writeData(site, folder, published);
  begin('Write Markdown');
  writeMarkdown(site, folder, published, pages);
  for (const [name, text] of Object.entries(hostFiles(published.base))) await writeFile(join(folder, name), text);
  const version = await stampVersion(folder, pages.version);
  const copy = findCopy(site);
  if (copy === undefined) console.log(`There is no copy to download: ${whyNoCopy}`);
  else {
    begin('Write the copy');
    await writeCopy(folder, { ...copy, ...published, settings: site.settings }, earlier);
  }
  begin('Check addresses');
  const wanted = [...site.addresses, ...[site.aliases, site.goneAddresses].flat().map(({ url }) => url)];
  const broken = await checkOutput(folder, published, wanted, pages.readAddresses);
  if (broken.length > 0) throw new Error(formatBroken(broken));
  begin('Pack for offline');
  await keepForOffline(site, folder, published.base, keptPacksDir);
  return version;
}
