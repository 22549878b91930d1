import { expect, test } from 'vitest';
import { toAddresses } from '../../../src/core/model/addresses.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import { makeArticle, makeClaim, makeQuestion, makeSettings } from '../../support/make-content.ts';

const listAddresses = (pattern: RegExp, ...files: readonly ContentFile[]): readonly string[] =>
  [...toAddresses(parseCorpus(files).corpus, rootUrls)].filter((url) => pattern.test(url)).toSorted();

test('lists are known by their first pages', () => {
  const article = makeArticle('one', 'A text.', { claims: Array.from({ length: 7 }, (_, i) => makeClaim(`c${i}`)) });
  expect(listAddresses(/^\/claims\/(?:\d+\/)?$/, makeSettings({ claimsPerPage: 3 }), article)).toEqual(['/claims/']);
});

test('each kind that claims have has a page, and so has each question; each article has a page of its claims', () => {
  const claims = [makeClaim('a', { kind: 'attack' }), makeClaim('b', { kind: 'attack' }), makeClaim('c', { kind: 'history' })];
  const urls = listAddresses(
    /claims\/kind|one\/claims|questions\/./,
    ...[makeArticle('one', 'A text.', { claims }), makeQuestion('q', [['c']])],
  );
  expect(urls).toEqual(['/articles/one/claims/', '/claims/kind/attack/', '/claims/kind/history/', '/questions/q/']);
});
