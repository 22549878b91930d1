/** Pages, what they are shown and run with, and what they fetch: the search index and previews. */
const taken = [
  /\.html$/,
  /^_astro\//,
  /^search\/.*\.json$/,
  /^previews\/.*\.json$/,
  /^(?:favicon\.svg|icon-\d+\.png|site\.webmanifest)$/,
] as const;

/** What unpacks a copy in browsers that cannot: it is of use only with a network, and weighs a tenth of the rest. */
const isUnpacker = (file: string): boolean => file.startsWith('_astro/unpack-worker-');

/** A page that says how a page is cited, or was changed. Those of articles weigh as much as the articles or more. */
const isBeside = (file: string): boolean => /^(?:articles|questions|actors)\/[^/]+\/(?:cite|history)\/index\.html$/.test(file);

/**
 * Those files of a built site that readers take along to read it without a network, in order: neither feeds, cards and files of records nor
 * pages of citations and history. Paths are from the folder of the site.
 *
 * @example listOfflineFiles(['index.html', 'card.png']) // ['index.html']
 */
export const listOfflineFiles = (files: Iterable<string>): readonly string[] =>
  [...files].filter((file) => !isBeside(file) && !isUnpacker(file) && taken.some((pattern) => pattern.test(file))).toSorted();
