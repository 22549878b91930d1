import { createScriptUrls, createUrls } from '../core/urls.ts';

/** The addresses of this site, for templates. The base is Astro’s. Marked as pure, so that scripts do without. */
export const urls = /* @__PURE__ */ createUrls(import.meta.env.BASE_URL);

/** Those that browser code needs. */
export const scriptUrls = createScriptUrls(import.meta.env.BASE_URL);
