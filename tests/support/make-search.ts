import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import type { SearchResult } from '../../src/core/search/answer/build-results.ts';
import { createSearch, type SearchEngine } from '../../src/core/search/create-search.ts';
import type { Cuts } from '../../src/core/search/index/cut-index.ts';
import { buildContentIndex, makeFiles, type CutFiles } from './make-index.ts';

/** What a file of an index is: the id of an article, `cards`, `scripts` or `words`; else a `part` of the index. */
const toKind = (name: string, file: object): string =>
  'id' in file ? String(file.id) : name.startsWith('cards') ? 'cards' : name === 'scripts' || name === 'words' ? name : 'part';

/** A search over an index. `onLoad` is told what is loaded, before it is; when that throws or rejects, it cannot be loaded. */
export const serveIndex = (cut: CutFiles, onLoad: (what: string) => unknown = () => undefined): SearchEngine =>
  createSearch({
    loadManifest: () => Promise.resolve(cut.manifest),
    load: async (_, name) => {
      const file = cut.files.get(name);
      if (file === undefined) throw new Error(`no file ${name}`);
      await onLoad(toKind(name, file));
      return file;
    },
  });

/** A search over content, and what it has loaded beside parts of the index. */
export function makeSearch(
  files: readonly ContentFile[],
  cuts?: Cuts,
): {
  readonly search: SearchEngine['answer'];
  readonly findMatchesIn: SearchEngine['findMatchesIn'];
  readonly countFacets: SearchEngine['countFacets'];
  readonly findClaims: SearchEngine['findClaims'];
  readonly loaded: readonly string[];
} {
  const loaded: string[] = [];
  const { answer, ...others } = serveIndex(makeFiles(buildContentIndex(files), cuts), (what) => {
    if (what !== 'part') loaded.push(what);
  });
  return { search: answer, ...others, loaded };
}

/** The ids of results of some kinds, in order. */
export const toIds = (results: readonly SearchResult[], ...kinds: readonly SearchResult['kind'][]): readonly string[] =>
  results.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
