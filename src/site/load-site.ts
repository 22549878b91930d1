import type { Issue } from '../core/issues/issue.ts';
import type { Site } from '../core/model/site.ts';
import { shared } from './shared.ts';

/** Imported where it is called, so that a build bundles neither the content nor the code that derives the site from it. */
const loadContent = async () => (await import('./load-content.ts')).loadContent();

/** The site, whoever asks. */
export async function readSite(): Promise<Site> {
  if (import.meta.env.DEV) return (await loadContent()).site;
  if (shared.site === undefined) throw new Error('The integration of src/integration has derived no site.');
  return shared.site;
}

/**
 * The site: all that pages know of the content. In a build it is the one that the integration derived; in development, that of the last
 * content without faults. Throws while a page is rendered that a later build may keep: all that such a page shows must be in its props or in
 * the frame (decisions.md#d70).
 *
 * @example const { articles } = await loadSite();
 */
export async function loadSite(): Promise<Site> {
  if (shared.rendersKept) throw new Error('This page is kept while its props are the same, so it may show nothing of the site but these.');
  return readSite();
}

/** The faults of the content as it is now: none in a build, which they stop. */
export const loadFaults = async (): Promise<readonly Issue[]> => (import.meta.env.DEV ? (await loadContent()).issues : []);
