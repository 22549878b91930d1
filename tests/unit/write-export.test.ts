import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeIndex } from '../../src/core/export/describe-index.ts';
import { listDocuments } from '../../src/core/export/list-documents.ts';
import { listSynonyms } from '../../src/core/export/list-synonyms.ts';
import { writeBulk } from '../../src/core/export/write-bulk.ts';
import { isExport, writeExport } from '../../src/site/write-export.ts';
import { site } from '../support/built-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const readJson = (name: string): unknown => JSON.parse(read(name));
const listParts = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .toSorted();
const bulk = [...writeBulk(listDocuments(site))];

test('a small site is one bulk request', async () => {
  const { documents, files } = await writeExport(site, folder);
  expect([documents, files, listParts()]).toEqual([bulk.length, 1, ['bulk-0001.ndjson']]);
  expect(read('bulk-0001.ndjson')).toBe(bulk.join(''));
});

test('a larger one is cut between documents; what is larger than a request stands alone in one', async () => {
  const most = 4000;
  expect(Math.max(...bulk.map((lines) => Buffer.byteLength(lines)))).toBeGreaterThan(most);
  const { files } = await writeExport(site, folder, most);
  const parts = listParts().map(read);
  expect(parts).toHaveLength(files);
  expect(parts.join('')).toBe(bulk.join(''));
  for (const part of parts) {
    expect(part.endsWith('\n')).toBe(true);
    if (part.split('\n').length > 3) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(most);
  }
});

describe('beside them', () => {
  test('are the bodies of the other requests, and how to make them', async () => {
    const { index } = await writeExport(site, folder);
    const synonyms = listSynonyms(site);
    expect(index).toMatch(/^crossread-[0-9a-f]{12}$/);
    expect(readJson('opensearch.json')).toEqual(describeIndex({ synonyms }));
    expect(readJson('elasticsearch.json')).toEqual(describeIndex({ synonyms_set: index }));
    expect(readJson('synonyms.json')).toEqual({ synonyms_set: synonyms.map((rule) => ({ synonyms: rule })) });
    expect(readJson('aliases.json')).toEqual({
      actions: [{ remove: { index: 'crossread-*', alias: 'crossread' } }, { add: { index, alias: 'crossread' } }],
    });
    const named = [...read('README.md').matchAll(/@(\S+\.json)/g)].map(([, name]) => name);
    expect([...new Set(named)].toSorted()).toEqual(['aliases.json', 'elasticsearch.json', 'opensearch.json', 'synonyms.json']);
    expect(read('README.md')).toContain(`"$SERVER/${index}"`);
  });

  test('is nothing else, by which an export is known', async () => {
    await writeExport(site, folder);
    const names = readdirSync(folder);
    expect(isExport(names)).toBe(true);
    expect(isExport([...names, 'notes.txt'])).toBe(false);
    expect(isExport(['README.md'])).toBe(false);
  });
});

test('the index has the same name for the same content, and another for other content', async () => {
  const { index } = await writeExport(site, folder);
  expect((await writeExport(site, folder)).index).toBe(index);
  expect((await writeExport({ ...site, events: site.events.slice(1) }, folder)).index).not.toBe(index);
  expect((await writeExport({ ...site, thesaurus: { ...site.thesaurus, synonyms: [] } }, folder)).index).not.toBe(index);
});
