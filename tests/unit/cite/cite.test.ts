import { describe, expect, test } from 'vitest';
import { citeClaim, citeOriginal, citePassage, citeText, formatCitation, type CitedSite } from '../../../src/core/cite/cite.ts';
import { toCslDate, withoutRange } from '../../../src/core/cite/csl.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticleOfClaims, makeClaim, makeSource } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';

const site: CitedSite = { settings: { name: 'The Site', texts: 'retellings' }, toAbsolute: (url) => `https://site.example${url}` };
const build = (given: object) => {
  const { articles } = buildValidSite([
    makeSource('post', { name: 'The Post' }),
    makeActor('alpha'),
    makeActor('beta'),
    makeArticleOfClaims('one', [makeClaim('so', { text: 'It is “so”.', speaker: 'beta', attribution: 'in a letter', hedge: 'alleges' })], {
      actors: ['alpha', 'beta'],
      ...given,
    }),
  ]);
  const [article] = articles;
  if (article === undefined) throw new Error('There is one article.');
  return article;
};

describe('dates of citations', () => {
  test.each([
    ['2024-05-02', [[2024, 5, 2]]],
    ['2024-05', [[2024, 5]]],
    ['2024', [[2024]]],
    [
      '2024-05/2024-09',
      [
        [2024, 5],
        [2024, 9],
      ],
    ],
  ])('%s is as exact as it is known', (value, parts) => {
    expect(toCslDate({ value, precision: 'range' })).toEqual({ 'date-parts': parts });
  });

  test('unknown ones are none, and those that are about right say so', () => {
    expect(toCslDate({ precision: 'unknown' })).toBeUndefined();
    expect(toCslDate({ value: '2024', precision: 'year', approximate: true })).toEqual({ 'date-parts': [[2024]], circa: true });
  });

  test('of a range are the year that both ends fall in, or none, for formats without ranges', () => {
    const toPoint = (value: string) => withoutRange(toCslDate({ value, precision: 'range' }))?.['date-parts'];
    expect(toPoint('2024-05/2024-09')).toEqual([[2024]]);
    expect(toPoint('2023-12/2024-01')).toBeUndefined();
    expect(toPoint('2024-05-02')).toEqual([[2024, 5, 2]]);
  });
});

describe('a citation in a line', () => {
  const article = build({ source: 'post', author: 'Ann Writer', title: 'A tale', date: makeGradedDate('2024-05/2024-09') });
  const [claim] = article.claims;
  const [passage] = article.passages;

  test('of a retelling says who made it and of what', () => {
    expect(formatCitation(citeText(article, site))).toMatch(
      /^The Site\. “A tale”\. Retold in our own words: Ann Writer, “A tale” \(our title\), The Post, May – September 2024.*\. https:\/\/site\.example\/articles\/one\/$/,
    );
  });

  test('of the original has what is known of it', () => {
    expect(formatCitation(citeOriginal(article))).toMatch(/^Ann Writer\. “A tale”\. The Post, May – September 2024.*\. The title is ours$/);
    const unknown = build({ title: 'A tale', titleFrom: 'source', date: makeGradedDate() });
    expect(formatCitation(citeOriginal(unknown))).toMatch(/^“A tale”\. date unknown/);
  });

  test('of a claim says who says it, how firmly, in what and as of when', () => {
    if (claim === undefined) throw new Error('There is one claim.');
    expect(formatCitation(citeClaim(claim, article, site))).toMatch(
      /^The Site\. “It is ‘so’”\. Beta alleges this \(in a letter\); said May – September 2024.*; passage 2 of: Ann Writer, .*\. https:\/\/site\.example\/articles\/one\/#claim-so$/,
    );
  });

  test('of a passage leads to it', () => {
    if (passage === undefined) throw new Error('There is a passage.');
    expect(formatCitation(citePassage(passage, article, site))).toMatch(/“Passage 1 of ‘A tale’”.*\/articles\/one\/#p1$/);
  });

  test('of a site’s own article has its author and date', () => {
    const own = citeText(article, { ...site, settings: { ...site.settings, texts: 'articles' } });
    expect(formatCitation(own)).toMatch(/^Ann Writer\. “A tale”\. The Site, May – September 2024/);
  });
});
