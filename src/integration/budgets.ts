const kB = 1024;

/** What fits into the first flight of a new connection. */
const oneFlight = 14 * kB;

/**
 * What a site may weigh, in bytes as a host serves it: brotli, best quality. Whatever grows with the content is given for each word, name or
 * claim; no page but those of an article grows beyond the largest. The tests and “npm run check:site” hold a built site to it.
 */
export const budgets = {
  /** An article, or two compared, and the styles, by the words on the page: marks, links and margins stand closer than those of a list. */
  article: (words: number) => Math.max(oneFlight, 5 * kB + 3 * words),
  /** Any other page and its styles, by the words on the page. */
  page: (words: number) => Math.max(oneFlight, 5 * kB + 2.5 * words),
  /** Any page but an article and the page of its claims, at any size of the content. */
  largestPage: { bytes: 30 * kB, elements: 3000 },
  /** The map and its styles, by the words on the page: outlines, and for each place a sign, its name and a row. */
  map: (words: number) => Math.max(oneFlight, 8 * kB + 9 * words),
  /** The index of actors and its styles, by the words on the page, always less than one flight. A long one has few words and many addresses. */
  actorIndex: (words: number) => Math.max(10 * kB, 5 * kB + 2.5 * words),
  /** Scripts of a page before a reader does anything. */
  scripts: 5 * kB,
  /** What search fetches before its first result: all scripts that run until then, and the index. The page itself has a budget of its own. */
  search: 60 * kB,
  /** Previews of actors, countries and places in one file, by how many there are. */
  namePreviews: (names: number) => 55 * names,
  /** Previews of the claims of an article, by how many there are. */
  claimPreviews: (claims: number) => 0.5 * kB + 75 * claims,
  /** A feed, in either format. */
  feed: oneFlight,
  /** A card. */
  card: 40 * kB,
  /** All typefaces together. */
  typefaces: 60 * kB,
} as const;
