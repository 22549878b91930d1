import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../src/core/urls.ts';
import { renderText, toLinkedIds } from '../../support/render-text.ts';

describe('HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <b>bold</b> <img src=x onerror=alert(1)> word',
    '<!-- hidden -->',
    '> <iframe src="//x"></iframe>',
  ])('is a fault and never in the output: %s', (body) => {
    const { html, issues } = renderText(body);
    expect(issues.map(({ code }) => code)).toContain('raw-html');
    expect(html).not.toMatch(/<(?:script|b>|img|!--|iframe)/);
  });

  test.each([
    '\\<script>alert(1)',
    'say `<script>` & "so"',
    '    <script>',
    '&lt;script&gt;',
    ':claim[\\<script>]{#a}',
    ':actor[\\<script>]{#ttp}',
  ])('that an author writes as text is escaped: %s', (body) => {
    const { html, issues } = renderText(body);
    expect(issues).toEqual([]);
    expect(html).toContain('&#x3C;script>');
    expect(html).not.toContain('<script');
  });

  test('cannot come from the ids and attributes of marks', () => {
    const { html } = renderText(':claim[words]{#a onclick="alert(1)" style="color:red"} :actor[we]{id="\\"><script>"}');
    expect(html).not.toMatch(/<script|<[^>]*\s(?:onclick|style)=/);
  });
});

test('links to the site are written from its root and lead below its base', () => {
  const texts = ['The [TTP](/actors/ttp/) and [we](https://example.org/a/).', '> [A quotation][a] of Pakistan.\n>\n> [a]: /articles/one/'];
  const { html, links } = renderText(texts.join('\n\n'), { urls: createUrls('/reader/') });
  expect(links.map(({ url }) => url)).toEqual(['/actors/ttp/', 'https://example.org/a/', '/articles/one/']);
  expect(Array.from(html.matchAll(/href="(.*?)"/g), ([, href]) => href)).toEqual([
    '/reader/actors/ttp/',
    'https://example.org/a/',
    '/reader/articles/one/',
    '/reader/actors/pakistan/',
  ]);
});

test('an empty text has no sections', () => {
  expect(renderText(' \n\n').sections).toEqual([]);
});

test('a paragraph of a megabyte is rendered, with all its mentions', () => {
  const sentence = `Pakistan says that the TTP and :actor[the group]{#iskp} hide in KP${' and wait'.repeat(150)}. `;
  const count = Math.ceil(1_000_000 / sentence.length);
  const { passages, html } = renderText(sentence.repeat(count));
  expect(passages.map(({ mentions }) => mentions.length)).toEqual([count * 4]);
  expect(toLinkedIds(html)).toEqual(['pakistan', 'ttp', 'iskp']);
});

test.each(['- one\n- two', '1. one\n2. two', '> - one\n> - two'])('each item of a list is a passage with an anchor: %j', (body) => {
  const { html, passages } = renderText(body);
  expect(passages.map(({ id }) => id)).toEqual(['p1', 'p2']);
  for (const { id } of passages) expect(html).toContain(`<p id="${id}">`);
});
