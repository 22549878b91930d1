/** The one module that spells addresses. All end in `/`; none will change again. */
export const urls = {
  home: '/',
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  passage: (articleId: string, passageId: string) => `/articles/${articleId}/#${passageId}`,
  claim: (articleId: string, claimId: string) => `/articles/${articleId}/#${claimAnchor(claimId)}`,
  actors: '/actors/',
  actor: (id: string) => `/actors/${id}/`,
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

/** The id on an owner's page that says under which name a reader came. */
export const arrivalAnchor = (nameSlug: string): string => `as-${nameSlug}`;

/** Ids of elements inside an article page. */
export const passageAnchor = (number: number): string => `p${number}`;
export const claimAnchor = (claimId: string): string => `claim-${claimId}`;
export const claimEntryAnchor = (claimId: string): string => `about-claim-${claimId}`;
export const noteAnchor = (noteId: string): string => `note-${noteId}`;
export const noteEntryAnchor = (noteId: string): string => `about-note-${noteId}`;
