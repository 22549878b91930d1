import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../core/model/site.ts';
import { toYears } from '../core/schema/dates.ts';
import { createUrls } from '../core/urls.ts';
import { writePacks } from '../site/write-packs.ts';
import { listFiles } from './check-output.ts';
import { listOfflineFiles } from './list-offline-files.ts';
import { writeWorkerThatRemoves } from './worker-that-removes.ts';

/**
 * Adds to the folder of a built site what readers keep for offline, or, where the site offers that no more, the worker that removes what they
 * have. `keptDir` is where builds keep packs for one another.
 */
export async function keepForOffline(site: Site, folder: string, base: string, keptDir: string): Promise<void> {
  const urls = createUrls(base);
  if (!site.settings.offline) {
    await writeFile(join(folder, urls.stripBase(urls.worker)), writeWorkerThatRemoves(base));
    return;
  }
  const years = new Map<string, string | undefined>(site.articles.map(({ id, data }) => [id, toYears(data.date).at(-1)]));
  const files = listOfflineFiles(await listFiles(folder));
  await writePacks(files, { folder, base, keptDir, yearOf: (id) => years.get(id) });
}
