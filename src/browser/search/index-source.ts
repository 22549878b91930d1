import type { IndexSource } from '../../core/search/create-search.ts';
import { urls } from '../../site/urls.ts';
import { loadJson } from '../dom/load-json.ts';

/** The index of the site. A manifest that was loaded before is asked for again, as it changes; other files never do. */
export const indexSource: IndexSource = {
  loadManifest: (isFresh) => loadJson(urls.searchFile('manifest'), isFresh ? 'reload' : 'no-cache'),
  load: (generation, name) => loadJson(urls.searchFile(`data/${generation}/${name}`)),
};
