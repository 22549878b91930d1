import { expect, test } from 'vitest';
import { toAddresses } from '../../../src/core/model/addresses.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import { makeArticle, makeClaim, makeQuestion, makeSettings } from '../../support/make-content.ts';

const listAddresses = (pattern: RegExp, ...files: readonly ContentFile[]): readonly string[] =>
  [...toAddresses(parseCorpus(files).corpus, rootUrls)].filter((url) => pattern.test(url)).toSorted();
const makeClaims = (count: number) => Array.from({ length: count }, (_, i) => makeClaim(`c${i}`));

test.each([
  [0, ['/claims/']],
  [1, ['/claims/']],
  [3, ['/claims/']],
  [4, ['/claims/', '/claims/2/']],
  [7, ['/claims/', '/claims/2/', '/claims/3/']],
])('%i claims, three a page, are listed on the pages %j', (count, urls) => {
  const article = makeArticle('one', 'A text.', { claims: makeClaims(count) });
  expect(listAddresses(/^\/claims\/(?:\d+\/)?$/, makeSettings({ claimsPerPage: 3 }), article)).toEqual(urls);
});

test('each kind that claims have has a page, and so has each question; each article has a page of its claims', () => {
  const claims = [makeClaim('a', { kind: 'attack' }), makeClaim('b', { kind: 'attack' }), makeClaim('c', { kind: 'history' })];
  const urls = listAddresses(
    /claims\/kind|one\/claims|questions\/./,
    ...[makeArticle('one', 'A text.', { claims }), makeQuestion('q', [['c']])],
  );
  expect(urls).toEqual(['/articles/one/claims/', '/claims/kind/attack/', '/claims/kind/history/', '/questions/q/']);
});
