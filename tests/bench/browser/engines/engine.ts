import type { Site } from '../../../../src/core/model/site.ts';

/** A search engine, ours or a peer’s, as it is built for a site in a folder that is then served. */
export interface Engine {
  readonly name: string;
  /** The address of the page that searches, below that of the folder. */
  readonly path: string;
  /** Where its index is in the folder: files and folders. */
  readonly index: readonly string[];
  /** Writes the page that searches, and whatever else is not the index. */
  readonly writePage: (folder: string) => void;
  /** Builds and writes the index. */
  readonly writeIndex: (site: Site, folder: string) => Promise<void>;
}
