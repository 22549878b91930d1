/** In the place of `dom/address-of.ts`: where an element stands on the published page. Nobody else can open a file of this disk. */
export const addressOf = (id: string): string => `${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? ''}#${id}`;
