import { findHistory, type SiteHistory } from '../core/history/find-history.ts';
import type { History, HistoryKind } from '../core/history/history.ts';
import { contentDir } from './folders.ts';
import { readSite } from './load-site.ts';
import { shared } from './shared.ts';

/** The history of the content: in a build the one that the integration read, in development that of when it was first asked for. */
export async function loadHistory(): Promise<SiteHistory> {
  if (import.meta.env.DEV)
    shared.history ??= (await import('./trace-history.ts')).traceHistory(contentDir, (await readSite()).renamedFiles);
  if (shared.history === undefined) throw new Error('The integration of src/integration has read no history.');
  return shared.history;
}

/** Gives the history of an article, question or actor by its id, or of a claim by its own and that of its article. */
export type HistoryOf = (kind: HistoryKind, id: string, fileId?: string) => History | undefined;

/**
 * Loads the look-up of histories, for `getStaticPaths`.
 *
 * @example const historyOf = await loadHistoryOf(); historyOf('claim', claim.id, article.id)?.last // '2026-11-30', for dateModified
 */
export async function loadHistoryOf(): Promise<HistoryOf> {
  const history = await loadHistory();
  return (kind, id, fileId) => findHistory(history, kind, id, fileId);
}
