import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import anyAscii from 'any-ascii';
import type { Site } from '../../../../src/core/model/site.ts';
import { buildIndex } from '../../../../src/core/search/index/build-index.ts';
import { loadGazetteer } from '../../../../src/site/load-gazetteer.ts';
import { cutSearchFiles } from '../../../../src/site/cut-search-files.ts';
import { real } from '../../../support/fixture.ts';
import type { Engine } from './engine.ts';

/** The files of our index for a site, by their paths in the built site. Nothing else here knows how the index lies in files. */
function buildIndexFiles(site: Site): ReadonlyMap<string, string> {
  const { manifest, files } = cutSearchFiles(buildIndex(site, { places: loadGazetteer(site.nameWords.gazetteer), toLatin: anyAscii }));
  return new Map([
    ['search/manifest.json', JSON.stringify(manifest)],
    ...files.map(({ name, json }) => [`search/data/${manifest.generation}/${name}.json`, json] as const),
  ]);
}

/** The search page of the built site. */
export const crossread: Engine = {
  name: 'Crossread',
  path: '/search/',
  index: ['search/manifest.json', 'search/data'],
  writePage: (folder) =>
    cpSync(real.dist, folder, {
      recursive: true,
      filter: (path) => path !== join(real.dist, 'search/manifest.json') && !path.startsWith(join(real.dist, 'search/data')),
    }),
  writeIndex: (site, folder) => {
    for (const [path, json] of buildIndexFiles(site)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), json);
    }
    return Promise.resolve();
  },
};
