import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import anyAscii from 'any-ascii';
import type { Site } from '../../../../src/core/model/site.ts';
import { buildSearchFiles } from '../../../../src/core/search/index/build-search-files.ts';
import { hashContent } from '../../../../src/site/hash-content.ts';
import { loadGazetteer } from '../../../../src/site/load-gazetteer.ts';
import { real } from '../../../support/fixture.ts';
import type { Engine } from './engine.ts';

/**
 * The files of our index for a site, by their paths in the built site. Nothing else here knows how the index lies in files. The first one
 * takes the name that it has in the built site, which the pages there ask for.
 */
function buildIndexFiles(site: Site): ReadonlyMap<string, string> {
  const toName = (id: string, json: string): string => `${id}.${hashContent(json)}.json`;
  const { index, scripts, words, cards, texts } = buildSearchFiles(site, (file) => toName(file.id, JSON.stringify(file)), {
    places: loadGazetteer(site.nameWords.gazetteer),
    toLatin: anyAscii,
  });
  const first = readdirSync(join(real.dist, 'search/data')).find((name) => /^index\.\w+\.json$/.test(name));
  if (first === undefined) throw new Error(`There is no search index in ${real.dist}: run “npm run build” first.`);
  const others = [scripts, words, cards, ...texts].map((file) => {
    const json = JSON.stringify(file);
    return [join('search/data', toName(file.id, json)), json] as const;
  });
  return new Map([[join('search/data', first), JSON.stringify(index)], ...others]);
}

/** The search page of the built site. */
export const crossread: Engine = {
  name: 'Crossread',
  path: '/search/',
  index: ['search/data'],
  writePage: (folder) => cpSync(real.dist, folder, { recursive: true, filter: (path) => !path.startsWith(join(real.dist, 'search/data')) }),
  writeIndex: (site, folder) => {
    for (const [path, json] of buildIndexFiles(site)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), json);
    }
    return Promise.resolve();
  },
};
