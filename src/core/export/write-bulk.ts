import { toDocumentId, type ServerDocument } from '../search/server/server-document.ts';

/**
 * Writes documents for bulk requests (NDJSON), one at a time: a line that says what to do with it, and one that holds it. The address of the
 * request names the index, so the same lines fill an index of any name.
 */
export function* writeBulk(documents: Iterable<ServerDocument>): Generator<string> {
  for (const document of documents) yield `${JSON.stringify({ index: { _id: toDocumentId(document) } })}\n${JSON.stringify(document)}\n`;
}
