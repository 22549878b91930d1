/** In the place of `prefetch/prefetch-pressed.ts`: there is nothing to fetch. */
export const prefetchPressed = (): void => undefined;
