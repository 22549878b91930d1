/** The address of an element of this page, or of the page, without the query that the reader came by. */
export const addressOf = (id?: string): string => `${location.origin}${location.pathname}${id === undefined ? '' : `#${id}`}`;
