import { createUrls } from '../core/urls.ts';

/** The addresses of this site, for templates and browser code. The base is Astro’s. */
export const urls = createUrls(import.meta.env.BASE_URL);
