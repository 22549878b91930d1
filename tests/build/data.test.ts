import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFormats, dataKindNames, dataKinds, entitiesFile, schemaEnding, type DataKindName } from '../../src/core/data/data-kinds.ts';
import { describeFields } from '../../src/core/data/describe-fields.ts';
import { listEntities } from '../../src/core/data/list-entities.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { compileSchema } from '../support/json-schema.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const read = (kind: DataKindName, ending: string): string => fixtureFiles.read(urls.dataFile(kind, ending));
const readJson = (kind: DataKindName) => JSON.parse(read(kind, 'json')) as readonly Readonly<Record<string, unknown>>[];
const endings = [...dataFormats, schemaEnding];
const $ = load(fixtureFiles.read(`${urls.data}index.html`));

test('the folder has the page and, for each kind, a file in each format and a schema', () => {
  const wanted = dataKindNames.flatMap((kind) => endings.map((ending) => `${kind}.${ending}`));
  expect(readdirSync(join(fixture.dist, 'data')).toSorted()).toEqual(
    ['index.html', 'index.md', entitiesFile.join('.'), ...wanted].toSorted(),
  );
});

describe.each(dataKindNames)('the files of %s', (kind) => {
  const records = readJson(kind);

  test('have the same records, as many as the site', () => {
    const ofSite = [...dataKinds[kind].list(site, (url) => fixture.site + url)];
    expect(records).toEqual(JSON.parse(JSON.stringify(ofSite)));
    const lines = read(kind, 'ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    const rows = parse(read(kind, 'csv'), { columns: true, record_delimiter: '\r\n' });
    expect(rows.map((row) => (row as Readonly<Record<string, string>>)['id'])).toEqual(records.map(({ id }) => id));
  });

  test('fit the schema beside them, which says where it is', () => {
    const schema = JSON.parse(read(kind, schemaEnding)) as { readonly $id: string };
    expect(schema.$id).toBe(fixture.site + urls.dataFile(kind, schemaEnding));
    const validate = compileSchema(schema);
    expect(records.flatMap((record) => (validate(record) ? [] : [record['id'], validate.errors]))).toEqual([]);
  });

  test('have addresses that lead to a page, and to a place on it', () => {
    const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
    const lost = records
      .map(({ address }) => new URL(String(address)))
      .filter(({ origin, pathname, hash }) => {
        const page = pages.get(pathname);
        return origin !== fixture.site || page === undefined || (hash !== '' && page.$(`[id="${hash.slice(1)}"]`).length !== 1);
      });
    expect(lost.map(String)).toEqual([]);
  });

  test('are linked from the page, which says how many records there are and what each field says', () => {
    for (const ending of endings) expect($(`a[href="${urls.dataFile(kind, ending)}"]`)).toHaveLength(1);
    const count = `${records.length.toLocaleString('en-GB')} record`;
    expect($(`dt:has(a[href="#data-${kind}"])`).text().replaceAll(/\s+/g, ' ')).toContain(count);
    const fields = $(`section[aria-labelledby="data-${kind}"] tbody tr`)
      .map((_, row) => $(row).find('th').text().trim())
      .get();
    expect(fields).toEqual(describeFields(dataKinds[kind].schema).map(({ name }) => name));
  });
});

test('entities of FollowTheMoney are one to a line, and linked', () => {
  const lines = fixtureFiles
    .read(urls.dataFile(...entitiesFile))
    .trimEnd()
    .split('\n');
  const wanted = [...listEntities(site, (url) => fixture.site + url)];
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(wanted)));
  expect($(`a[href="${urls.dataFile(...entitiesFile)}"]`)).toHaveLength(1);
});

test('the page gives the licence of the site', () => {
  expect($('section[aria-labelledby="data-licence"]').text()).toContain(site.settings.licence?.text);
  expect($(`section[aria-labelledby="data-licence"] a[href="${site.settings.licence?.url}"]`)).toHaveLength(1);
});

test('the sitemap has the page and none of the files; the About page leads to it', () => {
  expect(fixtureFiles.sitemap().filter((url) => url.startsWith(urls.data))).toEqual([urls.data]);
  expect(fixtureFiles.read(`${urls.about}index.html`)).toContain(`href="${urls.data}"`);
});
