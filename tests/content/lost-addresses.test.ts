import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { createChecker, deriveChecked } from '../../src/core/build-site.ts';
import { toSlug } from '../../src/core/derive/derive-aliases.ts';
import type { Site } from '../../src/core/model/site.ts';
import { nameRules } from '../../src/core/names/name-rules.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { collections, siteFiles, type Collection } from '../../src/core/schema/schemas.ts';
import { rootUrls as urls, withAnchor } from '../../src/core/urls.ts';
import { readGit, type GitLog } from '../../src/site/read-git.ts';
import { real } from '../support/fixture.ts';
import { realSite } from '../support/real-site.ts';

/** The history of a folder. A check that cannot run fails: no history would have no lost address. */
function readHistory(folder: string): GitLog {
  const log = readGit(folder);
  if (typeof log === 'object') return log;
  throw new Error(
    log === 'shallow'
      ? 'This clone has not the whole history, so no lost address can be found: run “git fetch --unshallow”; in a workflow, “fetch-depth: 0”.'
      : `${folder} is in no repository of Git, so no lost address can be found: run this in a clone.`,
  );
}

const content = readHistory('content');
const blobs = [...new Set(content.commits.flatMap(({ changes }) => changes.flatMap(({ blob }) => blob ?? [])))];
const texts = content.readBlobs(blobs);

/** All pages that there are, or that say where what was there is. */
const alive = new Set([...realSite.addresses, ...[realSite.aliases, realSite.goneAddresses].flat().map(({ url }) => url)]);
const claimIds = new Set([
  ...realSite.articles.flatMap(({ id, claims }) => claims.map((claim) => `${id}#${claim.id}`)),
  ...[...realSite.formerClaims].flatMap(([id, claims]) => claims.map((claim) => `${id}#${claim.id}`)),
]);

/** What a file was in one of its versions, whatever the schema was. One that could not be read then made no page. */
interface Version {
  readonly collection: Collection;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}
const isRecord = (value: unknown): value is Version['data'] => typeof value === 'object' && value !== null && !Array.isArray(value);
const listRecords = (value: unknown): readonly Version['data'][] => (Array.isArray(value) ? value.filter(isRecord) : []);

function readVersion(file: string, text: string): Version | undefined {
  const [, folder, id] = /^([a-z]+)\/(.*)\.md$/.exec(file) ?? [];
  const collection = collections.find((one) => one === folder);
  const [, frontmatter] = /^---\n([\s\S]*?)^---\n/m.exec(text) ?? [];
  if (collection === undefined || id === undefined || frontmatter === undefined) return undefined;
  const document = parseDocument(frontmatter, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return isRecord(data) ? { collection, id, data } : undefined;
}

/** Each version of each file once, in all commits. */
const versions = [
  ...new Map(
    content.commits.flatMap(({ changes }) => changes.map(({ file, blob }) => [`${file} ${blob}`, { file, blob }] as const)),
  ).values(),
].flatMap(({ file, blob }) => readVersion(file, texts.get(blob ?? '') ?? '') ?? []);

/** The pages that a version made: its own, and those of its names. */
function listPages({ collection, id, data }: Version): readonly string[] {
  const isCountry = data['kind'] === 'country';
  const toPlace = isCountry ? urls.country : urls.place;
  const withNames = (toUrl: (id: string) => string): readonly string[] => [
    toUrl(id),
    ...listRecords(data['names']).flatMap(({ form, type }) => {
      const rule = Object.entries(nameRules).find(([name]) => name === type)?.[1];
      const slug = rule?.isName === true && typeof form === 'string' ? toSlug(form) : undefined;
      return slug === undefined ? [] : [toUrl(slug)];
    }),
  ];
  switch (collection) {
    case 'articles':
      return [urls.article(id), urls.articleClaims(id)];
    case 'actors':
      return withNames(urls.actor);
    case 'places':
      return withNames(toPlace);
    case 'sources':
      return [urls.source(id)];
    case 'questions':
      return [urls.question(id)];
    case 'events':
      return [];
  }
}

const advice = 'These led to something once. Say in content/corrections.yaml where it is now (moved), or why it is gone (removed).';

describe('in the whole history of the content', () => {
  test('every page of a file or name that there was has an address still', () => {
    expect(versions.length).toBeGreaterThan(1000);
    const lost = new Set(versions.flatMap(listPages).filter((url) => !alive.has(url)));
    expect([...lost], advice).toEqual([]);
  });

  test('every claim that there was is found by its id', () => {
    const articles = versions.filter(({ collection }) => collection === 'articles');
    const all = new Set(articles.flatMap(({ id, data }) => listRecords(data['claims']).map((claim) => `${id}#${String(claim['id'])}`)));
    expect(all.size).toBeGreaterThan(300);
    expect(
      [...all].filter((id) => !claimIds.has(id)),
      advice,
    ).toEqual([]);
  });

  test('every event that there was is on the timeline or leads on', () => {
    const events = new Set<string | undefined>([
      ...realSite.events.map(({ id }) => id),
      ...realSite.goneAddresses.map(({ url }) => /\/timeline\/(.*)\//.exec(url)?.[1]),
    ]);
    const all = new Set(versions.filter(({ collection }) => collection === 'events').map(({ id }) => id));
    expect(
      [...all].filter((id) => !events.has(id)),
      advice,
    ).toEqual([]);
  });
});

test('every page without parameters that the code had has an address still', () => {
  const routes = readHistory('src/pages').commits.flatMap(({ changes }) => changes.map(({ file }) => file));
  const pages = routes.filter((file) => file.endsWith('.astro') && !file.includes('[') && file !== '404.astro');
  const addresses = pages.map((file) => urls.addBase(`/${file.replace(/(?:(^|\/)index)?\.astro$/, '$1')}/`).replace(/\/{2,}/g, '/'));
  expect(new Set(addresses).size).toBeGreaterThan(10);
  // Some that search engines are asked to leave out are not among the addresses of the site.
  const isBuilt = (url: string): boolean => existsSync(join(real.dist, url, 'index.html'));
  expect([...new Set(addresses)].filter((url) => !alive.has(url) && !isBuilt(url))).toEqual([]);
});

/** The content at the end of the last days on which it changed, newest first. */
function* listStates(days: number): Iterable<readonly ContentFile[]> {
  const files = new Map<string, string>();
  const states: (readonly [string, ReadonlyMap<string, string>])[] = [];
  content.commits.forEach(({ day, changes }, i) => {
    for (const { file, blob } of changes) {
      if (blob === undefined) files.delete(file);
      else files.set(file, blob);
    }
    if (content.commits[i + 1]?.day !== day) states.push([day, new Map(files)]);
  });
  for (const [, state] of states.slice(-days).reverse())
    yield Array.from(state, ([file, blob]) => toContentFile(file, texts.get(blob) ?? '')).filter((file) => file !== undefined);
}

function toContentFile(file: string, text: string): ContentFile | undefined {
  const [name = '', folder] = file.split('/').reverse();
  const collection =
    folder === undefined ? (siteFiles.some((one) => one === name) ? 'site' : undefined) : collections.find((one) => one === folder);
  return collection && { collection, id: name.replace(/\.\w+$/, ''), path: `content/${file}`, text };
}

const toPassages = ({ url, passages }: Site['articles'][number]): readonly string[] => passages.map(({ id }) => withAnchor(url, id));

test('every list, pair, comparison and passage of the last days has an address still', () => {
  const check = createChecker();
  const sites = [...listStates(3)].flatMap((files): readonly Site[] => [deriveChecked(check(files)).site ?? []].flat());
  // Content that was written for another schema makes no site of this code.
  expect(sites.length).toBeGreaterThan(0);
  const passages = new Set(realSite.articles.flatMap(toPassages));
  const lost = new Set([
    ...sites.flatMap(({ addresses }) => [...addresses].filter((url) => !alive.has(url))),
    ...sites.flatMap(({ articles }) => articles.flatMap(toPassages)).filter((url) => !passages.has(url)),
  ]);
  expect([...lost], advice).toEqual([]);
});
