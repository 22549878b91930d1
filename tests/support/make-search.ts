import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import type { SearchResult } from '../../src/core/search/answer/build-results.ts';
import { buildSearchFiles, type SearchFileContents } from '../../src/core/search/index/build-search-files.ts';
import { createSearch, type SearchEngine } from '../../src/core/search/create-search.ts';
import { buildValidSite } from './build-valid-site.ts';

/** The files that search loads, as a browser gets them; each has its id as its name. */
export const makeSearchFiles = (files: readonly ContentFile[] = []): SearchFileContents =>
  JSON.parse(JSON.stringify(buildSearchFiles(buildValidSite(files), ({ id }) => `${id}.json`))) as SearchFileContents;

/** A search over content, and the names of the files that it has loaded. */
export function makeSearch(files: readonly ContentFile[]): {
  readonly search: SearchEngine['answer'];
  readonly findMatchesIn: SearchEngine['findMatchesIn'];
  readonly loaded: readonly string[];
} {
  const { index, scripts, words, texts } = makeSearchFiles(files);
  const loaded: string[] = [];
  const { answer, findMatchesIn } = createSearch(index, (fileName) => {
    loaded.push(fileName);
    const file = [scripts, words, ...texts].find(({ id }) => `${id}.json` === fileName);
    return file === undefined ? Promise.reject(new Error(`no file ${fileName}`)) : Promise.resolve(file);
  });
  return { search: answer, findMatchesIn, loaded };
}

/** The ids of results of some kinds, in order. */
export const toIds = (results: readonly SearchResult[], ...kinds: readonly SearchResult['kind'][]): readonly string[] =>
  results.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
