import { passesAll } from './answer/order-results.ts';
import { filterRanked } from './answer/rank-documents.ts';
import { readDocument } from './answer/read-facets.ts';
import { understand, type AskedIndex } from './asked-index.ts';
import { matchArticle } from './rank/match-article.ts';

/** The claims that a query finds, and how it was understood. */
export interface FoundClaims {
  readonly ids: readonly string[];
  /** The query's words as understood, when a misspelling was corrected. */
  readonly correction?: string | undefined;
  /** Words of the query that no article has. */
  readonly ignored: readonly string[];
}

/**
 * Finds all claims that have all of a query; of a question, which is often answered in other words, those that search shows. Rejects when a
 * text cannot be loaded.
 */
export async function findClaims(asked: AskedIndex, query: string): Promise<FoundClaims> {
  const { index, documents } = asked;
  // Before the query: after it, it would be in a quotation that is still being typed.
  const { analyzed, ranked } = await understand(asked, `kind:claim ${query}`);
  const { must, isQuestion, resolved, absent } = analyzed;
  const { articles } = await index.settle(() => filterRanked(index, analyzed, ranked));
  const loaded = await Promise.all(articles.map(async (one) => ({ one, article: await documents.loadArticle(one.position) })));
  const matched = loaded.flatMap(({ one, article }) => matchArticle(one, article, analyzed, index.tokenizer) ?? []);
  const ids = await index.settle(() =>
    matched.flatMap(({ ranked: { position }, documents: scored }) =>
      scored
        .filter(({ document, coverage }) => document.kind === 'claim' && (isQuestion || coverage === must.length))
        .filter(({ document }) => passesAll(analyzed, () => readDocument(index, document, position)))
        .map(({ document }) => document.id),
    ),
  );
  return { ids, correction: resolved.correction?.trim(), ignored: [...resolved.ignored, ...absent] };
}
