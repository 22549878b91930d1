import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { buildIndex, type BuiltIndex } from '../../src/core/search/index/build-index.ts';
import { cutIndex, whole, type Cuts } from '../../src/core/search/index/cut-index.ts';
import type { IndexPart, Manifest } from '../../src/core/search/index/index-file.ts';
import { openIndex, type SearchIndex } from '../../src/core/search/index/search-index.ts';
import { buildValidSite } from './build-valid-site.ts';

/** An index as it is cut: its manifest and the content of its files, as a browser gets them, by their names. */
export interface CutFiles {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, object>;
}

/** Cuts an index into files of a generation. */
export function makeFiles(built: BuiltIndex, cuts: Cuts = whole, generation = 'one'): CutFiles {
  const { manifest, files } = cutIndex(built, cuts);
  const toContent = (content: object): object => JSON.parse(JSON.stringify(content)) as object;
  return {
    manifest: toContent({ generation, ...manifest }) as Manifest,
    files: new Map(Array.from(files, ([name, content]) => [name, toContent({ generation, name, ...content })])),
  };
}

/** An index of which everything is loaded. */
export function makeIndex(built: BuiltIndex): SearchIndex {
  const { manifest, files } = makeFiles(built);
  return openIndex(manifest, () => Promise.reject(new Error('Everything is loaded.')), new Map<string, IndexPart>(files));
}

/** The index of content, before it is cut. */
export const buildContentIndex = (files: readonly ContentFile[] = []): BuiltIndex => buildIndex(buildValidSite(files));
