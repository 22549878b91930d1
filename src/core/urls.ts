import { createDataUrls } from './data-urls.ts';
import { createOfflineUrls } from './offline-urls.ts';

/** Those addresses that scripts of pages need, of a site published under the path `base`: every page loads these. */
export const createScriptUrls = (base: string) => ({
  home: base,
  search: `${base}search/`,
  searchFor: (query: string) => `${base}search/?q=${encodeURIComponent(query)}`,
  articleClaims: (id: string) => `${base}articles/${id}/claims/`,
  /** The entry of a claim on the claims page of an article, from its text: this and those of notes are the only relative addresses. */
  claimEntry: (claimId: string) => `claims/#${claimId}`,
  compare: (first: string, second: string) => `${base}compare/${first}/${second}/`,
  /** The query of an article's address that highlights what a search found. */
  highlights: (query: string) => `find=${encodeURIComponent(query)}`,
  /** A file of previews. Its address stays when it changes, so that a changed word changes no page. */
  previewFile: (name: string) => `${base}previews/${name}.json`,
  /** An address as authors write it, from the root of the site, with the base; any other as it is. */
  addBase: (url: string) => (url.startsWith('/') ? base + url.slice(1) : url),
  /** An address of the site as from its root, to be parsed. */
  stripBase: (url: string) => (url.startsWith(base) ? url.slice(base.length - 1) : url),
});

/** The formats of feeds: Atom, and JSON Feed. */
export const feedFormats = ['atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/**
 * The one place that spells addresses, of a site published under the path `base`: `/` or `/some/path/`. Those of pages end in `/`, and none
 * ever changes (decisions.md#d54).
 */
export const createUrls = (base: string) => ({
  ...createScriptUrls(base),
  ...createOfflineUrls(base),
  articles: `${base}articles/`,
  article: (id: string) => `${base}articles/${id}/`,
  /** The claims page of an article, from its text, and the entry of a note there. */
  claimEntries: 'claims/',
  noteEntry: (noteId: string) => `claims/#${noteAnchor(noteId)}`,
  questions: `${base}questions/`,
  question: (id: string) => `${base}questions/${id}/`,
  questionsBy: (group: string) => `${base}questions/by/${group}/`,
  questionsOfKind: (kind: string) => `${base}questions/kind/${kind}/`,
  comparisons: `${base}compare/`,
  /** Where any two articles are compared by a script, or the other is chosen. */
  compareAny: (first: string, second?: string) => `${base}compare/?a=${first}${second === undefined ? '' : `&b=${second}`}`,
  claims: `${base}claims/`,
  claimsOfKind: (kind: string) => `${base}claims/kind/${kind}/`,
  figures: `${base}figures/`,
  /** The list of a part of all claims (`model/claim-chips.ts`). */
  claimsOfPart: (chip: string) => `${base}claims/${chip}/`,
  timeline: `${base}timeline/`,
  /** The claims about an event that many tell of. */
  eventClaims: (id: string) => `${base}timeline/${id}/`,
  network: `${base}network/`,
  map: `${base}map/`,
  actors: `${base}actors/`,
  actor: (id: string) => `${base}actors/${id}/`,
  actorsOfKind: (kind: string) => `${base}actors/kind/${kind}/`,
  actorsUnder: (letter: string) => `${base}actors/a-z/${letter}/`,
  pair: (first: string, second: string) => `${base}actors/${first}/with/${second}/`,
  countries: `${base}countries/`,
  country: (id: string) => `${base}countries/${id}/`,
  places: `${base}places/`,
  place: (id: string) => `${base}places/${id}/`,
  placesOfKind: (kind: string) => `${base}places/kind/${kind}/`,
  sources: `${base}sources/`,
  source: (id: string) => `${base}sources/${id}/`,
  articlesWithoutSource: `${base}sources/not-known/`,
  /** Briefs: what they are, and those that a script makes. */
  briefs: `${base}brief/`,
  about: `${base}about/`,
  corrections: `${base}corrections/`,
  /** Which version of the site this is. */
  version: `${base}version.json`,
  ...createDataUrls(base),
  /** The copy of the site that opens from a disk. */
  copy: `${base}copy.zip`,
  /** What the page with an address says, as Markdown. */
  markdown: (page: string) => `${page}index.md`,
  /** What programs that read texts are told of the site. */
  llms: `${base}llms.txt`,
  notFound: `${base}404.html`,
  favicon: `${base}favicon.svg`,
  /** The card of the page with an address. */
  card: (page: string) => `${page}card.png`,
  /** The feed of the page with an address. */
  feed: (page: string, format: FeedFormat) => `${page}feed.${format}`,
  /** What tells browsers how to search the site. */
  openSearch: `${base}opensearch.xml`,
  /** What tells browsers how to install the site, and a picture for that by its size in pixels. */
  webManifest: `${base}site.webmanifest`,
  icon: (size: number) => `${base}icon-${size}.png`,
  sitemap: `${base}sitemap.xml`,
  /** A file of the search index: `manifest`, or one in the folder `data`. */
  searchFile: (name: string) => `${base}search/${name}.json`,
});

export type Urls = Readonly<ReturnType<typeof createUrls>>;

/** Addresses from the root of the site. Authors write these, wherever it is published. Marked as pure, so that scripts do without. */
export const rootUrls: Urls = /* @__PURE__ */ createUrls('/');

/** The address of an element of a page: a passage, claim or part of an article, a position on a question. */
export const withAnchor = (url: string, id: string): string => `${url}#${id}`;

/** The address of the list that a part of a page is a digest of. */
export const withPart = (page: string, part: string): string => `${page}${part}/`;

/** The address of the page that says how to cite a page, and what stands on it. */
export const withCite = (page: string): string => `${page}cite/`;

/** The address of the brief on what a page is about. */
export const withBrief = (page: string): string => `${page}brief/`;

/** Id of a citation on such a page, by the id of what is cited. */
export const citeAnchor = (id: string): string => `cite-${id}`;

/** The address of the page that says when a page, and what stands on it, was changed and how. */
export const withHistory = (page: string): string => `${page}history/`;

/** The address of a page of a list; the first page has no number. */
export const withNumber = (list: string, page: number | undefined): string => (page === undefined ? list : `${list}${page}/`);

/** Parts of the addresses of lists that lie where pages have their ids. */
const listAddresses = ['kind', 'by', 'a-z', 'not-known'];

/** True for an id that lists have in its place in their addresses: a number is that of a page, as in `/articles/2/`. */
export const isListAddress = (id: string): boolean => /^[1-9]\d*$/.test(id) || listAddresses.includes(id);

/** Ids that an article page gives to its own sections; headings of the text get other ones. */
export const pageAnchors = ['content', 'claims', 'related', 'about'] as const;

/** Ids that other pages give to their own sections. Claims, positions, events and measures are anchored by their ids, so they may have none of these. */
export const takenAnchors = [
  ...['content', 'missing', 'change', 'actors', 'figures', 'without-measure', 'list', 'drawing'],
  ...['text', 'claims', 'unchanged', 'former', 'corrections'],
] as const;

/** Id of the line on an entity's page that says by which name the reader came. */
export const aliasAnchor = (nameSlug: string): string => `as-${nameSlug}`;

/** Id of a day, `YYYY-MM-DD`, on a page of history. */
export const changeAnchor = (day: string): string => `on-${day}`;

/** Id of the heading of a year in a list. */
export const yearAnchor = (year: string): string => `in-${year.replaceAll(' ', '-')}`;

/** Ids of elements inside an article page. */
export const passageAnchor = (number: number): string => `p${number}`;
export const claimAnchor = (claimId: string): string => `claim-${claimId}`;
export const noteAnchor = (noteId: string): string => `note-${noteId}`;
/** Id of the margin beside a block of text, by the number of its first passage. */
export const marginAnchor = (number: number): string => `m${number}`;
