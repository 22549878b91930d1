import type { APIRoute } from 'astro';
import { versionMark } from '../core/cite/version.ts';
import { loadHistory } from '../site/load-history.ts';

/** Which version of the site this is, and the day on which its content was last changed; null when its history is not known. */
export const GET: APIRoute = async () => {
  const history = await loadHistory();
  return Response.json({ version: versionMark, changed: history.missing === undefined ? history.last : null });
};
