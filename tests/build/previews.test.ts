import { describe, expect, test } from 'vitest';
import { toClaimsFile, toNamesFile, type ClaimPreview, type NamePreview, type PreviewFile } from '../../src/core/previews/preview.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();
const read = (file: string): string => fixtureFiles.read(urls.previewFile(file));
const names = JSON.parse(read(toNamesFile('actors/set', 1))) as PreviewFile<NamePreview>;

const toPlain = (text: string): string => text.replace(/\s+/g, ' ');
const texts = new Map(pages.map(({ url, $ }) => [url, toPlain($('main').text())]));
/** Each entry of a page's list by its id, as the page says it. */
const toEntries = (url: string): ReadonlyMap<string, string> => {
  const page = pages.find((candidate) => candidate.url === url);
  const entries = page?.$('main li[id]').toArray() ?? [];
  return new Map(entries.map((entry) => [page?.$(entry).attr('id') ?? '', toPlain(page?.$(entry).text() ?? '')]));
};

test('no page says which index there is, so that a changed word changes no page', () => {
  const { generation } = JSON.parse(fixtureFiles.read(urls.searchFile('manifest'))) as { readonly generation: string };
  expect(generation).toMatch(/^\w{10}$/);
  expect(pages.filter(({ html }) => html.includes(generation)).map(({ url }) => url)).toEqual([]);
});

describe('of names', () => {
  test('every actor, country and place has one, and nothing else', () => {
    const wanted = [...site.actors, ...site.countries, ...site.places].map(({ url }) => url.slice(urls.home.length, -1));
    expect(Object.keys(names).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(Object.entries(names))('%s says nothing that its page does not say', (key, { name, kind, text = '', facts }) => {
    const said = texts.get(`${urls.home}${key}/`) ?? '';
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
