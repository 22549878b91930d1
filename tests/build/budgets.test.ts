import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { weighOutput } from '../../src/integration/weigh-output.ts';
import { fixture, urls } from '../support/fixture.ts';
import { pickPages } from '../support/page-types.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();

describe('weights', () => {
  const weights = weighOutput(fixture.dist, fixture.base, 'exact');

  test('are within their budgets', () => {
    expect(weights.filter(({ amount, limit }) => amount > limit)).toEqual([]);
  });

  test('are those of each page, its scripts, search, previews, feeds, cards and typefaces', () => {
    const weighed = weights.filter(({ unit }) => unit === 'bytes').map(({ what }) => what);
    const rest = weighed.filter((what) => !pages.some(({ url }) => url === what));
    expect(weighed.length - rest.length).toBe(pages.length);
    const kinds = rest.map((what) => what.replace(/(?<=the scripts of ).*|.*(?=card.png|feed\.)/, '…').replace(/claims-.*/, 'claims'));
    expect(new Set(kinds)).toEqual(
      new Set([
        ...['the scripts of …', 'what search fetches before its first result', '…card.png', '…feed.atom', '…feed.json', 'all typefaces'],
        ...['names-0.json', 'claims'].map((file) => `${urls.home}previews/${file}`),
      ]),
    );
    expect(weights.filter(({ what, amount }) => amount === 0 && what !== 'all typefaces')).toEqual([]);
  });

  test('of a page are those of its HTML and the styles that it waits for', () => {
    const picked = new Set(pickPages().values());
    for (const page of pages.filter(({ url }) => picked.has(url)))
      expect(weights.find(({ what }) => what === page.url)?.amount, page.url).toBe(fixtureFiles.weighPage(page));
  });

  test('of a page but those of an article are bounded, as is the number of its elements', () => {
    const bounded = pages.filter(({ url }) => !url.startsWith(urls.articles) || url === urls.articles);
    for (const { url, html } of bounded) {
      const [bytes, elements] = weights.filter(({ what }) => what === url);
      expect(bytes?.limit, url).toBeLessThanOrEqual(30 * 1024);
      expect(elements, url).toMatchObject({ unit: 'elements', amount: html.match(/<[a-z]/g)?.length, limit: 3000 });
    }
    expect(bounded.length).toBeLessThan(pages.length);
  });
});

describe('nothing holds a page up', () => {
  test('but its own styles, and a script in its head that the policy names', () => {
    const faults = pages.flatMap(({ url, $ }) => {
      const blocking = $('script[src]:not([type=module], [async], [defer])').get().length;
      const inBody = $('body script:not([src], [type=speculationrules], [type$=json])').get().length;
      return blocking + inBody === 0 ? [] : [url];
    });
    expect(faults).toEqual([]);
  });

  test('and its styles wait for nothing else', () => {
    const sheets = globSync('**/*.css', { cwd: fixture.dist }).map((file) => [file, fixtureFiles.read(urls.home + file)] as const);
    expect(sheets).not.toEqual([]);
    expect(sheets.filter(([, css]) => /@import|url\(\s*["']?(?:https?:)?\/\//.test(css)).map(([file]) => file)).toEqual([]);
  });
});
