import type { CitedSite } from '../core/cite/cite.ts';
import { loadFrame } from './load-frame.ts';

/** This site, as its pages and what stands on them are cited. */
export const loadCitedSite = async (): Promise<CitedSite> => ({
  settings: (await loadFrame()).settings,
  toAbsolute: (url) => new URL(url, import.meta.env.SITE).href,
});
