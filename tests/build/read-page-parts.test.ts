import { expect, test } from 'vitest';
import { readPageParts } from '../../src/integration/read-page-parts.ts';

test('a page weighs by its words, the styles that it waits for and the scripts that it loads', () => {
  const head = `<title>No word</title><script>no word</script>
    <link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/p.css" media="print, (forced-colors)">
    <link rel="modulepreload" href="/m.js"><link rel="preload" as="script" href="/s.js"><link rel="preload" as="font" href="/f.woff2">`;
  const body = '<p>Three <b>words,</b> – قطار</p><script src="/own.js">no word</script>';
  expect(readPageParts(`<html><head>${head}</head><body>${body}</body></html>`)).toEqual({
    words: 3,
    elements: 13,
    styles: ['/a.css'],
    scripts: ['/m.js', '/s.js', '/own.js'],
  });
});
