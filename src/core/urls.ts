/** The one module that spells addresses. All end in `/`, and none ever changes. */
export const urls = {
  home: '/',
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  passage: (articleId: string, passageId: string) => `/articles/${articleId}/#${passageId}`,
  claim: (articleId: string, claimId: string) => `/articles/${articleId}/#${claimAnchor(claimId)}`,
  part: (articleId: string, partId: string) => `/articles/${articleId}/#${partId}`,
  articleClaims: (id: string) => `/articles/${id}/claims/`,
  /** A claim’s entry on the claims page of its article: the one relative address here. */
  claimEntry: (claimId: string) => `claims/#${claimId}`,
  questions: '/questions/',
  question: (id: string) => `/questions/${id}/`,
  position: (questionId: string, positionId: string) => `/questions/${questionId}/#${positionId}`,
  claims: '/claims/',
  /** Pages of the list of all claims, counted from 1. */
  claimsPage: (page: number) => (page === 1 ? '/claims/' : `/claims/${page}/`),
  claimsOfKind: (kind: string) => `/claims/kind/${kind}/`,
  timeline: '/timeline/',
  event: (id: string) => `/timeline/#${id}`,
  network: '/network/',
  map: '/map/',
  actors: '/actors/',
  actor: (id: string) => `/actors/${id}/`,
  pair: (first: string, second: string) => `/actors/${first}/with/${second}/`,
  countries: '/countries/',
  country: (id: string) => `/countries/${id}/`,
  places: '/places/',
  place: (id: string) => `/places/${id}/`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  search: '/search/',
  searchFor: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  about: '/about/',
  /** The query of an article's address that highlights what a search found. */
  highlights: (query: string) => `find=${encodeURIComponent(query)}`,
} as const;

/** Ids that an article page gives to its own sections; headings of the text get other ones. */
export const pageAnchors = ['content', 'claims', 'notes', 'actors', 'related'] as const;

/** Ids that other pages give to their own sections. Claims, positions and events are anchored by their ids, so they may have none of these. */
export const takenAnchors = ['content', 'missing', 'change', 'actors', 'list', 'drawing'] as const;

/** Id of the line on an entity's page that says by which name the reader came. */
export const aliasAnchor = (nameSlug: string): string => `as-${nameSlug}`;

/** Ids of elements inside an article page. */
export const passageAnchor = (number: number): string => `p${number}`;
export const claimAnchor = (claimId: string): string => `claim-${claimId}`;
export const noteAnchor = (noteId: string): string => `note-${noteId}`;
/** Id of the margin beside a block of text, by the number of its first passage. */
export const marginAnchor = (number: number): string => `m${number}`;
