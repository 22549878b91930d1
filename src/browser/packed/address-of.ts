const pageAddress = (): string => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';

/** In the place of `dom/address-of.ts`: where the page, or an element of it, is published. Nobody else can open a file of this disk. */
export const addressOf = (id?: string): string => (id === undefined ? pageAddress() : `${pageAddress()}#${id}`);
