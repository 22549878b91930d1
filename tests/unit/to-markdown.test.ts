import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/integration/markdown/to-markdown.ts';
import { createRandom } from '../support/create-random.ts';

const page = { address: 'https://host.example/reader/claims/2/', home: 'https://host.example/reader/' };
const write = (main: string): string => toMarkdown(`<body><header>Menu</header><main>${main}</main><footer>Foot</footer></body>`, page);
const reader = unified().use(remarkParse).use(remarkGfm);
const read = (markdown: string) => reader.parse(markdown);
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const listUrls = (markdown: string): readonly string[] => {
  const urls: string[] = [];
  visit(read(markdown), 'link', ({ url }) => void urls.push(url));
  return urls;
};

describe('what a page says', () => {
  test.each([
    ['<h1>One</h1><p>two <em>three</em> <strong>four</strong>', '# One\n\ntwo *three* **four**\n'],
    ['<div>a<p>b</p><section><h3>c</h3></section>d</div>', 'a\n\nb\n\n### c\n\nd\n'],
    [
      '<p>a <a href="/x/"> b </a>c <a href="#p1"></a><a href="?q=1">d</a>',
      'a [b](https://host.example/x/) c [d](https://host.example/reader/claims/2/?q=1)\n',
    ],
    ['<ol start="3"><li>a<li><p>b</p><ul><li>c</ul></ol>', '3. a\n4. b\n\n   - c\n'],
    ['<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><dt>d</dt><dd><ul><li>e</ul></dd></dl>', '- **a** b; c\n- **d**\n\n  - e\n'],
    ['<ul class="dotted"><li>a<li>b</ul>', 'a · b\n'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
    ['<p>a<br>- b', 'a\\\n\\- b\n'],
    ['<p>the <code>a`b|c</code>', 'the ``a`b|c``\n'],
    [
      '<table><caption>t</caption><tr><th>a|b</th><th colspan=2>c</th></tr><tr><td>1<p>2</p></td><td><b>3</b></td></tr></table>',
      '**t**\n\n| a\\|b | c |  |\n| --- | --- | --- |\n| 1 · 2 | **3** |  |\n',
    ],
    [
      '<table><tr><th><button>a</button><noscript>a</noscript></th></tr><tr><td><ul class="dotted"><li>b<li>c</ul></td></tr></table>',
      '| a |\n| --- |\n| b · c |\n',
    ],
    ['<details><summary>a</summary><p>b</p></details>', '**a**\n\nb\n'],
    ['<p>see<a href="/x/" aria-label="more words">m</a>', 'see [more words](https://host.example/x/)\n'],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  test('leaves out drawings, forms, what needs a script, and navigation', () => {
    const html =
      '<svg><text>x</text></svg><form>x</form><button>x</button><p hidden>x</p><p class="a no-print">x</p><script>x</script><figure>x</figure>';
    expect(
      write(`${html}<p>a<span aria-hidden="true">x</span></p><nav><a href="/reader/actors/">x</a></nav><nav><a href="#a">x</a></nav>`),
    ).toBe('a\n');
  });

  test('keeps the links to further pages of a list', () => {
    expect(write('<nav><ul><li><a href="/reader/claims/">Newer</a></ul></nav>')).toBe('- [Newer](https://host.example/reader/claims/)\n');
  });

  test('says below a block what is known of its claims, and shows their signs', () => {
    const html =
      '<div class="row"><p><span class="marked" id="claim-a">x<a href="#m1" data-sign="1" aria-hidden="true"></a></span></p><aside class="margin"><p>m</p></aside></div>';
    const markdown = toMarkdown(`<main>${html}</main>`, { ...page, describe: (id) => `*${id}` });
    expect(markdown).toBe('x\\[1\\]\n\n> - \\*claim-a\n>\n> m\n');
  });
});

describe('texts that Markdown would read otherwise', () => {
  const places = {
    paragraph: (text: string) => `<p>${text}</p>`,
    heading: (text: string) => `<h2>${text}</h2>`,
    item: (text: string) => `<ul><li>${text}</li></ul>`,
    cell: (text: string) => `<table><tr><th>${text}</th></tr></table>`,
    emphasis: (text: string) => `<p><em>${text}</em></p>`,
    strong: (text: string) => `<p>— <strong>${text}</strong> —</p>`,
    link: (text: string) => `<p><a href="/x/">${text}</a></p>`,
    term: (text: string) => `<dl><dt>${text}</dt></dl>`,
    quotation: (text: string) => `<blockquote>${text}</blockquote>`,
  };
  const hostile = [
    ...[
      '# a',
      '- a',
      '+ a',
      '1. a',
      '12) a',
      '> a',
      '---',
      '***',
      '===',
      '```',
      '~~~',
      'a #',
      '<script>alert(1)</script>',
      '&amp; &lt;',
      '&copy',
    ],
    ...[
      '[a](b)',
      '[^1]',
      '[x]: y',
      '![a](b)',
      '*a* _b_ __c__ ~~d~~',
      '`a`',
      String.raw`\a \* \\`,
      'a | b',
      '|',
      'https://a.example/b_c_d',
      'www.a.example',
    ],
    ...['a@b.example', 'ا**ب**', 'ٹی ٹی پی', '👩‍👩‍👧 🇵🇰', 'a!', '2024~', '“a” — ‘b’', 'snake_case_words', ':a[b]{c}', '<!-- a -->', '$a$'],
  ];

  test.each(Object.entries(places))('are read as they are in a %s', (_, place) => {
    const random = createRandom(7);
    const pieces = [...hostile, ...Array.from('#-+*_~`<>&|[]()!\\=.:@ a1“”ا')];
    const made = Array.from({ length: 300 }, () => Array.from({ length: 6 }, () => pieces[Math.floor(random() * pieces.length)]).join(''));
    const misread = [...hostile, ...made].flatMap((text) => {
      const markdown = write(place(escapeHtml(text)));
      const found = toString(read(markdown))
        .replaceAll(/^— | —$/g, '')
        .trim();
      const wanted = text.replaceAll(/ +/g, ' ').trim();
      return found === wanted ? [] : [{ wanted, found, markdown }];
    });
    expect(misread).toEqual([]);
  });

  test('become no markup and no HTML', () => {
    // Some readers make links of addresses even where they are escaped.
    for (const text of hostile.filter((one) => !/\.example/.test(one))) {
      const markdown = write(`<p>${escapeHtml(text)}</p>`);
      const types = new Set<string>();
      visit(read(markdown), ({ type }) => void types.add(type));
      expect([...types], markdown).toEqual(['root', 'paragraph', 'text']);
    }
  });

  test('addresses with any sign lead where they led', () => {
    const addresses = ['/a(b)c/', '/a b/', '/?a=1&copy=2&lt;', '/a|b', '/ا/', '/a*b_c_/#x'];
    const found = listUrls(write(addresses.map((address) => `<p><a href="${escapeHtml(address)}">x</a>`).join('')));
    expect(found.map((url) => decodeURI(url).replaceAll('%28', '(').replaceAll('%29', ')').replaceAll('%7C', '|'))).toEqual(
      addresses.map((address) => `https://host.example${address}`),
    );
  });
});
