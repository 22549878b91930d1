import { describe, expect, test } from 'vitest';
import { createUrls, rootUrls, withAnchor, withNumber } from '../../src/core/urls.ts';

const urls = createUrls('/some/path/');

describe.each([
  ['/', rootUrls],
  ['/some/path/', urls],
])('below %s', (base, { addBase, stripBase, ...below }) => {
  test('addresses of pages and files begin with it', () => {
    const pages = [below.home, below.actor('ttp'), withNumber(below.claims, undefined), withNumber(below.claims, 2)];
    expect(pages).toEqual(['', 'actors/ttp/', 'claims/', 'claims/2/'].map((path) => `${base}${path}`));
    const files = [below.searchFile('manifest'), below.searchFile('data/one/words'), below.sitemap];
    expect(files).toEqual(['search/manifest.json', 'search/data/one/words.json', 'sitemap.xml'].map((path) => `${base}${path}`));
  });

  test.each(['/', '/actors/ttp/', '/articles/one/#p1'])('the base can be added to %s and stripped from it again', (path) => {
    expect(addBase(path)).toBe(base + path.slice(1));
    expect(stripBase(addBase(path))).toBe(path);
  });
});

test.each(['https://example.org/a/', '#p1', 'claims/#one'])('the base is not added to %s, which does not begin at the root', (url) => {
  expect(urls.addBase(url)).toBe(url);
});

test.each(['/', '/404.html', '/some/', '/some/paths/'])('%s, which is outside the base, keeps what it has', (url) => {
  expect(urls.stripBase(url)).toBe(url);
});

test('an anchor follows the address of its page', () => {
  expect(withAnchor(urls.article('one'), 'p1')).toBe('/some/path/articles/one/#p1');
});
