import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { checkLinkedData } from '../support/check-linked-data.ts';
import { fixture, urls } from '../support/fixture.ts';
import { pickPages } from '../support/page-types.ts';
import { readAsZotero } from '../support/read-as-zotero.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { withAnchor } from '../../src/core/urls.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const getPage = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};

type Node = Readonly<Record<string, unknown>>;
const readLinked = (url: string): readonly string[] =>
  getPage(url)
    .$('script[type="application/ld+json"]')
    .toArray()
    .map((script) => getPage(url).$(script).text());
const readNode = (url: string): Node | undefined => readLinked(url).map((text) => JSON.parse(text) as Node)[0];

describe('what Zotero keeps of a page', () => {
  test.each(Array.from(pickPages(), ([type, url]) => ({ type, url })))(
    '$type: a web page of the site, with no date of something on it',
    ({ url }) => {
      const { $ } = getPage(url);
      expect(readAsZotero($)).toEqual({
        itemType: 'webpage',
        title: $('meta[property="og:title"]').attr('content'),
        creators: [site.settings.name],
        publicationTitle: site.settings.name,
        date: undefined,
        abstractNote: $('meta[name=description]').attr('content'),
        url: $('link[rel=canonical]').attr('href'),
        language: $('meta[name="dc.language"]').attr('content') ?? 'en-GB',
      });
    },
  );

  test('of an article in another language says which', () => {
    const [arabic] = site.articles.filter(({ data }) => data.language === 'ar');
    expect(arabic && readAsZotero(getPage(arabic.url).$).language).toBe('ar');
  });
});

describe('linked data', () => {
  const withData = [...pages.keys()].filter((url) => readLinked(url).length > 0);

  test('is on pages of articles, claims and actors, as schema.org defines it', () => {
    expect(withData.length).toBeGreaterThan(site.articles.length * 2);
    const texts = withData.flatMap(readLinked);
    const unknown = '{ "@context": "https://schema.org", "@type": "Claim", "verdict": "false" }';
    expect(checkLinkedData([...texts, unknown])).toEqual([expect.stringContaining(`data${texts.length}: `)]);
  });

  test('of an article says what it was made from, and when as exactly as that is known', () => {
    for (const { url, data, publication } of site.articles) {
      const { headline, isBasedOn, author, ...rest } = readNode(url) ?? {};
      expect(rest).toEqual({ '@context': 'https://schema.org', '@type': 'Article', '@id': fixture.site + url });
      expect([headline, author]).toEqual([data.title, { '@type': 'Organization', name: site.settings.name }]);
      const { author: originalAuthor, publisher, datePublished } = isBasedOn as Readonly<Record<string, Node | string | undefined>>;
      expect(originalAuthor).toEqual(data.author === undefined ? undefined : { '@type': 'Person', name: data.author });
      expect(publisher).toEqual(publication === undefined ? undefined : { '@type': 'Organization', name: publication });
      const isPoint = data.date.value !== undefined && !data.date.value.includes('/');
      if (isPoint) expect(datePublished).toBe(data.date.value);
      else expect(datePublished === undefined || data.date.value?.startsWith(String(datePublished))).toBe(true);
    }
  });

  test('of claims gives each with its speaker and where it appears', () => {
    for (const { url, claims } of site.articles.filter((article) => article.claims.length > 0)) {
      const nodes = readNode(urls.articleClaims(url.split('/').at(-2) as never))?.['@graph'] as readonly Node[];
      const read = nodes.filter((node) => node['@type'] === 'Claim');
      expect(read.map((node) => [node['@id'], node['text']])).toEqual(claims.map((claim) => [fixture.site + claim.url, claim.data.text]));
      read.forEach((node, i) => {
        const { speaker } = claims[i] ?? {};
        if (speaker !== undefined) expect((node['author'] as Node | undefined)?.['name'] ?? node['creditText']).toBe(speaker.name);
        expect(node['appearance']).toEqual({ '@type': 'Article', '@id': fixture.site + url });
        expect(node['firstAppearance']).toEqual({ '@type': 'Article', '@id': withAnchor(fixture.site + url, 'original') });
      });
    }
  });

  test('of an actor says whom Wikidata means, and there is none of living private persons', () => {
    const [france] = site.actors.filter(({ data }) => data.wikidata !== undefined);
    if (france === undefined) throw new Error('No actor has an id of Wikidata.');
    expect(readNode(france.url)).toMatchObject({
      '@type': 'Organization',
      name: france.name,
      sameAs: 'https://www.wikidata.org/wiki/Q142',
    });
    const hidden = site.actors.filter(({ data }) => data.private);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ url }) => readNode(url) !== undefined)).toEqual([]);
  });
});
