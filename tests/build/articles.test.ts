import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import { contestedSign } from '../../src/core/labels.ts';
import { claimAnchor, noteAnchor, noteEntryAnchor, urls } from '../../src/core/urls.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readDist, readPages, toWireSize } from '../support/read-dist.ts';

const { site } = buildSite(await readContent('content'));
const pages = new Map(readPages().map((page) => [page.url, page]));
const articles = (site?.articles ?? []).map((article) => {
  const page = pages.get(article.url);
  if (page === undefined) throw new Error(`${article.url} was not built.`);
  return { name: article.id, article, page };
});

/** What fits into the first flight of a new connection. */
const oneRoundTrip = 14 * 1024;

test('there are five', () => {
  expect(articles).toHaveLength(5);
});

describe.each(articles)('$name', ({ article, page: { $, html } }) => {
  test('leads from the words of each claim to its entry, says by a sign whether others differ, and by question where', () => {
    for (const { id, number, stances, denies, deniedBy } of article.claims) {
      const mark = $(`#${claimAnchor(id)} > a[href="${urls.claimEntry(id)}"]`);
      const isContested = denies.length + deniedBy.length > 0 || stances.some(({ opposed }) => opposed.length > 0);
      expect(mark.text(), id).toBe(`${number}${isContested ? contestedSign : ''}`);
      expect(mark.attr('aria-label'), id).toBe(`Claim ${number}${isContested ? ', others differ' : ''}`);
      for (const { question, alike, opposed, otherwise } of stances) {
        const entry = $(`#content li:has(> a[href="${question.url}"])`);
        expect(entry.find(`a[href="#${claimAnchor(id)}"]`).text(), id).toContain(String(number));
        for (const other of [...alike, ...opposed, ...otherwise].filter((ref) => ref.article.id !== article.id))
          expect(entry.text(), id).toContain(other.article.short);
      }
    }
  });

  test('shows each editor’s note, linked to its words and back', () => {
    for (const { id, data } of article.notes) {
      expect($(`#${noteEntryAnchor(id)}`).text(), id).toContain(data.text);
      expect($(`#${noteEntryAnchor(id)} a[href="#${noteAnchor(id)}"]`).length, id).toBe(1);
      expect($(`#${noteAnchor(id)}`).length, id).toBe(1);
    }
  });

  test('tells publication, author and date with its grade and evidence', () => {
    const facts = $('aside[aria-label="About this article"]').text();
    expect(facts).toContain(article.source?.name ?? 'Not known');
    expect(facts).toContain(article.data.author ?? 'Not stated');
    expect(facts).toContain(article.data.date.evidence);
    expect(facts).toContain('inferred');
  });

  test('links every actor it names, and no name inside a link or heading', () => {
    for (const { ref } of article.actors) expect($(`#content a[href="${ref.url}"]`).length, ref.id).toBeGreaterThan(0);
    expect($('.prose a a, .prose h2 a, .prose h3 a').length).toBe(0);
  });

  test('leads to related articles', () => {
    expect($('section[aria-labelledby=related] a[href^="/articles/"]').length).toBe(4);
  });

  // A bundle of several pieces is several articles on one page: a round trip for its first piece and one for the rest.
  test('weighs little', () => {
    const styles = $('link[rel=stylesheet]')
      .map((_, element) => readDist($(element).attr('href') ?? ''))
      .get();
    const size = toWireSize(html) + styles.reduce((sum, style) => sum + toWireSize(style), 0);
    expect(size).toBeLessThanOrEqual(article.data.pieces.length === 0 ? oneRoundTrip : 2 * oneRoundTrip);
  });
});

describe('the bundle', () => {
  const bundle = articles.find(({ article }) => article.data.pieces.length > 0);

  test('has its five pieces in order, each with heading, date and anchor', () => {
    const shown = bundle?.page
      .$('.prose section[aria-labelledby] > h2')
      .map((_, element) => bundle.page.$(element).attr('id'))
      .get();
    expect(shown).toEqual(bundle?.article.data.pieces.map(({ id }) => id));
    expect(shown).toHaveLength(5);
    expect(bundle?.page.$('.prose').text()).toContain('Incomplete.');
  });

  test.each(['hungary', 'haiti'])('does not let %s colour the pages of the subject', (country) => {
    const isAside = bundle?.article.actors.find(({ ref }) => ref.id === country)?.aside;
    expect(isAside).toBe(true);
    expect(site?.actors.find(({ id }) => id === 'united-states')?.appearsWith.map(({ actor }) => actor.id)).not.toContain('haitian-gangs');
  });
});
