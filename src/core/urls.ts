/** The one module that spells addresses. All end in `/`; none will change again. */
export const urls = {
  home: '/',
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  passage: (articleId: string, passageId: string) => `/articles/${articleId}/#${passageId}`,
  claim: (articleId: string, claimId: string) => `/articles/${articleId}/#${claimAnchor(claimId)}`,
  piece: (articleId: string, pieceId: string) => `/articles/${articleId}/#${pieceId}`,
  articleClaims: (id: string) => `/articles/${id}/claims/`,
  /** A claim’s entry, as an article leads to it: the one address here that is relative. */
  claimEntry: (claimId: string) => `claims/#${claimId}`,
  questions: '/questions/',
  question: (id: string) => `/questions/${id}/`,
  position: (questionId: string, positionId: string) => `/questions/${questionId}/#${positionId}`,
  claims: '/claims/',
  /** Pages of the ledger, counted from 1. */
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
  /** The part of an article's address that has the hits of a query marked. */
  hits: (query: string) => `find=${encodeURIComponent(query)}`,
} as const;

/** Ids that the page of an article gives to its own parts; headings of its text stay clear of them. */
export const pageAnchors = ['content', 'claims', 'notes', 'actors', 'related'] as const;

/** Ids that other pages give to their own parts: no claim, position or event, whose ids are anchors there, may be called so. */
export const takenAnchors = ['content', 'missing', 'change', 'actors', 'list', 'drawing'] as const;

/** The id on an owner's page that says under which name a reader came. */
export const arrivalAnchor = (nameSlug: string): string => `as-${nameSlug}`;

/** Ids of elements inside an article page. */
export const passageAnchor = (number: number): string => `p${number}`;
export const claimAnchor = (claimId: string): string => `claim-${claimId}`;
export const noteAnchor = (noteId: string): string => `note-${noteId}`;
/** What stands beside a block of the text, by the number of its first passage. */
export const marginAnchor = (number: number): string => `m${number}`;
