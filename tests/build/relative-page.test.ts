import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createFindTarget } from '../../src/integration/copy-targets.ts';
import { toRelativePage } from '../../src/integration/relative-page.ts';

const found: string[] = [];
const names = ['index.html', 'a/index.html', 'b/index.html', "it's “q” & <x>/index.html", '100%/ü.svg', 'x y/index.html'];
const findTarget = createFindTarget({ site: 'https://host.example', base: '/base/' }, new Set(names), (path) => found.push(path));

/** A page in the folder `a` of the copy. */
const rewrite = (html: string): string =>
  toRelativePage(html, {
    toTarget: (address) => findTarget('a/index.html', address),
    policy: "default-src 'none'",
    firstScript: 'theme()',
    script: 'site.js',
    foot: '<p>A copy',
  }).join('../');

/** The address that a browser reads from a link to an address. */
const follow = (address: string): string => load(rewrite(load(`<a>`)('a').attr('href', address).toString()))('a').attr('href') ?? '';

describe('an address in a copy', () => {
  test.each([
    ['/base/', '../index.html'],
    ['/base/b/?q=a&r=%22#x', '../b/index.html?q=a&r=%22#x'],
    ['../b/#p1', '../b/index.html#p1'],
    ['/base/x%20y/', '../x%20y/index.html'],
    ['/base/it%27s%20%E2%80%9Cq%E2%80%9D%20&%20%3Cx%3E/', '../it%27s%20%E2%80%9Cq%E2%80%9D%20&%20%3Cx%3E/index.html'],
    ['/base/100%25/%C3%BC.svg', '../100%25/%C3%BC.svg'],
    ['/base/100%25/ü.svg', '../100%25/%C3%BC.svg'],
  ])('%s is relative: %s', (address, relative) => {
    expect(follow(address)).toBe(relative);
  });

  test.each(['', '#x', '?q=a', '//other.example/base/b/', 'https://host.example/base/b/', 'mailto:a@b.example', 'javascript:alert(1)'])(
    '“%s” stays as it is',
    (address) => {
      expect(follow(address)).toBe(address);
    },
  );

  test.each([
    ['/base/not-copied/#x', 'https://host.example/base/not-copied/#x'],
    ['/elsewhere/', 'https://host.example/elsewhere/'],
    ['/base/../b/', 'https://host.example/b/'],
    ['../../../../etc/passwd', 'https://host.example/etc/passwd'],
  ])('%s, of a file that is not copied, is that of the published site', (address, published) => {
    expect(follow(address)).toBe(published);
  });
});

describe('a page in a copy', () => {
  test('has one script, another policy, and a line at its foot', () => {
    const html =
      '<html><head><meta http-equiv="content-security-policy" content="old"><script>first()</script><script type="module" src="/base/a.js"></script><script type="application/ld+json">{}</script>' +
      '<meta http-equiv="refresh" content="0; url=/base/b/#x"><link rel="alternate" href="/base/b/feed.atom"></head><footer>Foot</footer></html>';
    expect(rewrite(html)).toBe(
      `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'"><script>theme()</script><script type="application/ld+json">{}</script>` +
        '<script defer src="../site.js"></script></head><footer>Foot<p>A copy</footer></html>',
    );
  });

  test('keeps all else, however it is written', () => {
    const html = `<p title="/base/b/" data-x='/base/b/'>/base/b/ &amp; <!-- <a href="/base/b/"> --><b id=x>`;
    expect(rewrite(html)).toBe(html);
    expect(rewrite(`<A HREF=/base/b/ id=x><a href='/base/b/'id=y><svg><a href="/base/b/"/></svg>`)).toBe(
      `<A href="../b/index.html" id=x><a href="../b/index.html"id=y><svg><a href="../b/index.html"/></svg>`,
    );
  });

  test('has the addresses in lists relative, too', () => {
    expect(rewrite('<img srcset="/base/a/ 2x, /base/b/ 3x"><form data-more="/base/a/ /base/b/">')).toBe(
      '<img srcset="../a/index.html 2x, ../b/index.html 3x"><form data-more="../a/index.html ../b/index.html">',
    );
  });
});
