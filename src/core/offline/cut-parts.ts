/** A file of the site: its path from the folder of the site, and its length in bytes. */
interface SizedFile {
  readonly path: string;
  readonly length: number;
}

/** A part of a site that can be kept without the others. */
export interface Part<File> {
  readonly id: string;
  readonly title: string;
  readonly files: readonly File[];
}

const MB = 1024 * 1024;

/** Sizes in bytes, before compression: pages come to a tenth of theirs, or to a thirtieth. */
export const packSizes = {
  /** A site up to this size is kept whole: at most 8 MB to fetch. */
  whole: 80 * MB,
  /** What one pack holds: a browser unpacks it in memory. The window of brotli is half of this. */
  pack: 32 * MB,
} as const;

const sumLengths = (files: readonly SizedFile[]): number => files.reduce((sum, { length }) => sum + length, 0);

/**
 * Cuts the files of a site into parts: all in one or, of a large site, what is not of an article, and the articles of each year, the
 * latest first. `yearOf` gives the year of an article by its id, and undefined for what has none.
 */
export function cutParts<File extends SizedFile>(
  files: readonly File[],
  yearOf: (articleId: string) => string | undefined,
  whole: number = packSizes.whole,
): readonly Part<File>[] {
  if (sumLengths(files) <= whole) return [{ id: 'all', title: 'The whole site', files }];
  const toYear = ({ path }: File): string => {
    const [, id] = /^(?:articles|compare|previews)\/(?:claims-)?([^/]+?)(?:\/|\.json$)/.exec(path) ?? [];
    return (id === undefined ? undefined : yearOf(id)) ?? '';
  };
  const byYear = Map.groupBy(files, toYear);
  const years = [...byYear.keys()]
    .filter((year) => year !== '')
    .toSorted()
    .toReversed();
  return [
    { id: 'base', title: 'Lists, actors, places, questions and search', files: byYear.get('') ?? [] },
    ...years.map((year) => ({ id: year, title: `Articles of ${year}`, files: byYear.get(year) ?? [] })),
  ];
}

/** Cuts the files of a part into those of each pack, in order. A file that is larger than a pack has one of its own. */
export function cutPacks<File extends SizedFile>(files: readonly File[], size: number = packSizes.pack): readonly (readonly File[])[] {
  const packs: File[][] = [];
  let length = 0;
  for (const file of files) {
    const pack = packs.at(-1);
    if (pack === undefined || length + file.length > size) {
      packs.push([file]);
      length = file.length;
    } else {
      pack.push(file);
      length += file.length;
    }
  }
  return packs;
}
