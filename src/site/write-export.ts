import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describeIndex } from '../core/export/describe-index.ts';
import { aliasName, describeAlias, describeLoading } from '../core/export/describe-loading.ts';
import { listDocuments } from '../core/export/list-documents.ts';
import { listSynonyms } from '../core/export/list-synonyms.ts';
import { writeBulk } from '../core/export/write-bulk.ts';
import type { Site } from '../core/model/site.ts';

/**
 * The most bytes of a file, which is sent as one request. Elastic’s guide to indexing advises tens of megabytes at most, and managed services
 * on small machines refuse more than 10 MiB.
 */
const maxBytes = 8_000_000;

/** What was written: the index that it is for, and numbers of documents and of files of them. */
export interface Exported {
  readonly index: string;
  readonly documents: number;
  readonly files: number;
}

/** The bodies of the requests that make an index, give it its synonyms, and let searches go to it. */
const bodies = ['opensearch.json', 'elasticsearch.json', 'synonyms.json', 'aliases.json'] as const;
const readme = 'README.md';

/** True for the names of what an export consists of. */
export const isExport = (names: readonly string[]): boolean =>
  bodies.every((name) => names.includes(name)) &&
  names.every((name) => name === readme || /^bulk-\d+\.ndjson$/.test(name) || bodies.some((body) => body === name));

/** Cuts texts into parts of at most so many bytes, or of one text. Each part has to be read to its end before the next is asked for. */
function* cutParts(texts: Iterator<string, unknown>, most: number): Generator<Iterable<string>> {
  let next = texts.next();
  function* readPart(): Generator<string> {
    for (let bytes = 0; next.done !== true; next = texts.next()) {
      bytes += Buffer.byteLength(next.value);
      if (bytes > most && bytes > Buffer.byteLength(next.value)) return;
      yield next.value;
    }
  }
  while (next.done !== true) yield readPart();
}

/**
 * Writes a site into an empty folder, as OpenSearch and Elasticsearch load it: bulk requests, mappings, synonyms, and how to load them. One
 * document at a time is in memory beside the site: files are written as fast as documents are made, and these as fast as files are written.
 */
export async function writeExport(site: Site, folder: string, most = maxBytes): Promise<Exported> {
  const hash = createHash('sha256');
  let [documents, files] = [0, 0];
  function* count(lines: Iterable<string>): Generator<string> {
    for (const line of lines) {
      documents += 1;
      hash.update(line);
      yield line;
    }
  }
  for (const part of cutParts(count(writeBulk(listDocuments(site))), most)) {
    files += 1;
    await pipeline(Readable.from(part), createWriteStream(join(folder, `bulk-${String(files).padStart(4, '0')}.ndjson`)));
  }
  const synonyms = listSynonyms(site);
  const withSynonyms = describeIndex({ synonyms });
  const index = `${aliasName}-${hash.update(JSON.stringify(withSynonyms)).digest('hex').slice(0, 12)}`;
  const contents: Readonly<Record<(typeof bodies)[number], object>> = {
    'opensearch.json': withSynonyms,
    'elasticsearch.json': describeIndex({ synonyms_set: index }),
    'synonyms.json': { synonyms_set: synonyms.map((rule) => ({ synonyms: rule })) },
    'aliases.json': describeAlias(index),
  };
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  await writeFile(join(folder, readme), describeLoading(index));
  return { index, documents, files };
}
