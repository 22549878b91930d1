/** The address of an element of this page, without the query that the reader came by. */
export const addressOf = (id: string): string => `${location.origin}${location.pathname}#${id}`;
