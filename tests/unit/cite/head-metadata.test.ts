import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { citeText } from '../../../src/core/cite/cite.ts';
import { formatPoint, toCslDate } from '../../../src/core/cite/csl.ts';
import { toHeadMetadata } from '../../../src/core/cite/head-metadata.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeArticle } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { readAsZotero } from '../../support/read-as-zotero.ts';

const read = (texts: 'articles' | 'retellings', given: Readonly<Record<string, unknown>>) => {
  const [article] = buildValidSite([makeArticle('one', 'A text.', given)]).articles;
  if (article === undefined) throw new Error('There is one article.');
  const cited = citeText(article, { settings: { name: 'The Site', texts }, toAbsolute: (url) => `https://site.example${url}` });
  const $ = load('<head></head>');
  for (const attributes of toHeadMetadata('The Site', cited.item)) $('head').append($('<meta>').attr({ ...attributes }));
  return readAsZotero($);
};

describe('what Zotero reads of an article', () => {
  test.each([
    ['2024-05-02', '2024-05-02'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024-05/2024-09', '2024'],
    ['2023-12/2024-01', undefined],
  ])('of a site’s own is by its author, and of %s as exactly as that is known', (value, date) => {
    const item = read('articles', { author: 'Mona Reyes', date: makeGradedDate(value) });
    expect(item).toMatchObject({ itemType: 'webpage', creators: ['Mona Reyes'] });
    expect(item.date).toBe(date);
  });

  test('has no date when one is only about right', () => {
    expect(formatPoint(toCslDate({ value: '2024', precision: 'year', approximate: true }))).toBeUndefined();
  });

  test('that was retold is by the site that retells it, and has not the date of the original', () => {
    const item = read('retellings', { author: 'Mona Reyes', date: makeGradedDate('2024-05-02') });
    expect(item).toMatchObject({ itemType: 'webpage', creators: ['The Site'], date: undefined });
  });
});
