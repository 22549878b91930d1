import type { IndexSource } from '../../core/search/create-search.ts';
import { loadJson } from '../dom/load-json.ts';

/** The index in a folder. A manifest that was loaded before is asked for again, as it changes; other files never do. */
export const createIndexSource = (folder: string, onOutdated: () => void): IndexSource => ({
  onOutdated,
  loadManifest: (isFresh) => loadJson(`${folder}manifest.json`, isFresh ? 'reload' : 'no-cache'),
  load: (generation, name) => loadJson(`${folder}data/${generation}/${name}.json`),
});
