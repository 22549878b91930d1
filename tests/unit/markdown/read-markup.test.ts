import { expect, test } from 'vitest';
import { renderText } from '../../support/render-text.ts';

test('a mark has its line in the file', () => {
  expect(renderText('One\n:claim[says]{#a}.\n\n:place[Two]{#b}', { bodyLine: 11 }).marks).toEqual([
    { kind: 'claim', id: 'a', line: 12 },
    { kind: 'place', id: 'b', line: 14 },
  ]);
});

test('a wording mark names the actor it is used of and the actor that uses it', () => {
  expect(renderText('One\n:wording[bold]{#ttp by=iskp}.').marks).toEqual([
    { kind: 'wording', id: 'ttp', line: 2 },
    { kind: 'wording', id: 'iskp', line: 2 },
  ]);
});

test('a link of the author has its line in the file', () => {
  expect(renderText('See [a](/actors/ttp/)\nand [b](http://x.org).\n\n[c]: javascript:x').links).toEqual([
    { url: '/actors/ttp/', line: 1 },
    { url: 'http://x.org', line: 2 },
    { url: 'javascript:x', line: 4 },
  ]);
});
