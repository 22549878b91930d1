import { describe, expect, test } from 'vitest';
import { namesFile, toClaimsFile, type ClaimPreview, type NamePreview, type PreviewFile } from '../../src/core/previews/preview.ts';
import { rootUrls as urls } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { readDist, readPages, toWireSize } from '../support/read-dist.ts';

const pages = readPages();
const version = pages[0]?.$('body').attr('data-previews') ?? '';
const read = (file: string): string => readDist(urls.previewFile(version, file));
const names = JSON.parse(read(namesFile)) as PreviewFile<NamePreview>;

const toPlain = (text: string): string => text.replace(/\s+/g, ' ');
const texts = new Map(pages.map(({ url, $ }) => [url, toPlain($('main').text())]));
/** Each entry of a page's list by its id, as the page says it. */
const toEntries = (url: string): ReadonlyMap<string, string> => {
  const page = pages.find((candidate) => candidate.url === url);
  const entries = page?.$('main li[id]').toArray() ?? [];
  return new Map(entries.map((entry) => [page?.$(entry).attr('id') ?? '', toPlain(page?.$(entry).text() ?? '')]));
};

test('every page says where previews are, in the same words', () => {
  expect(version).toMatch(/^\w{10}$/);
  expect(new Set(pages.map(({ $ }) => $('body').attr('data-previews')))).toEqual(new Set([version]));
});

describe('of names', () => {
  test('every actor, country and place has one, and nothing else', () => {
    const wanted = [...site.actors, ...site.countries, ...site.places].map(({ url }) => url.slice(1, -1));
    expect(Object.keys(names).toSorted()).toEqual(wanted.toSorted());
  });

  test('the file weighs 9 kB at most', () => {
    expect(toWireSize(read(namesFile))).toBeLessThanOrEqual(9 * 1024);
  });

  test.each(Object.entries(names))('%s says nothing that its page does not say', (key, { name, kind, text = '', facts }) => {
    const said = texts.get(`/${key}/`) ?? '';
    const withNames = facts.filter((fact) => /^(?:Within|In the same passages)/.test(fact)).join();
    const told = withNames.replace(/^Within |,?In the same passages: /g, ', ').split(/, | and /);
    const parts = [name, kind, text.replace(/…$/, ''), ...facts.filter((fact) => fact.startsWith('Named')), ...told];
    expect(parts.filter((part) => !said.includes(part))).toEqual([]);
  });
});

describe.each(site.articles.map((article) => [article.id, article] as const))('of claims of %s', (id, { claims }) => {
  const previews = JSON.parse(read(toClaimsFile(id))) as PreviewFile<ClaimPreview>;

  test('every claim has one, and nothing else', () => {
    expect(Object.keys(previews)).toEqual(claims.map((claim) => claim.id));
  });

  // The bundle has the claims of five texts.
  test('the file weighs 5 kB at most, 7 kB if it has a hundred', () => {
    expect(toWireSize(read(toClaimsFile(id)))).toBeLessThanOrEqual((claims.length < 100 ? 5 : 7) * 1024);
  });

  test('none says anything that the page of its claims does not say', () => {
    const entries = toEntries(urls.articleClaims(id));
    for (const { id: claimId, article, passage } of claims) {
      const { speaker, hedge, attribution, said, text, facts, relations } = previews[claimId] ?? {};
      const entry = entries.get(claimId) ?? '';
      const who = (relations ?? []).filter(([on]) => on.endsWith('?')).flatMap(([on, told]) => [on, ...told.split(/\. |\.$|[:;] /)]);
      const denials = (relations ?? []).filter(([on]) => on.startsWith('Den')).flatMap(([, told]) => told.split(/: | \(/));
      const parts = [speaker, hedge, attribution, said, text, ...(facts ?? []).slice(0, 2), ...who, ...denials];
      const missing = parts.filter(
        (part) => part !== undefined && !part.includes('in the same article') && !entry.includes(part.replace(/\)$/, '')),
      );
      expect(missing, claimId).toEqual([]);
      expect(facts?.[2]).toBe(`${article.short}, passage\u00A0${passage.number}`);
    }
  });
});
