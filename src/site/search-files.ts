import anyAscii from 'any-ascii';
import { buildSearchFiles } from '../core/search/index/build-search-files.ts';
import { hashContent } from './hash-content.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** A file of the search index. A hash of its content is in its name, so browsers can cache it for ever. */
export interface SearchFile {
  readonly name: string;
  readonly json: string;
}

export interface SearchFiles {
  readonly index: SearchFile;
  /** Files that search loads when it needs them: names in other scripts, the words of the articles, and the text of each article. */
  readonly others: readonly SearchFile[];
}

/** The search index and the files whose names are in it. */
export const loadSearchFiles = memoizePerSite((site): SearchFiles => {
  const toName = (id: string, json: string): string => `${id}.${hashContent(json)}`;
  const { index, scripts, words, cards, texts } = buildSearchFiles(site, (file) => `${toName(file.id, JSON.stringify(file))}.json`, {
    places: loadGazetteer(site.nameWords.gazetteer),
    toLatin: anyAscii,
  });
  const toFile = (id: string, value: unknown): SearchFile => {
    const json = JSON.stringify(value);
    return { name: toName(id, json), json };
  };
  return { index: toFile('index', index), others: [scripts, words, cards, ...texts].map((file) => toFile(file.id, file)) };
});
