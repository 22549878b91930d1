import { createDataUrls } from '../core/data-urls.ts';

/** Addresses of the data of this site, for the scripts that save some of it. */
export const dataUrls = createDataUrls(import.meta.env.BASE_URL);
