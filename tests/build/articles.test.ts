import { describe, expect, test } from 'vitest';
import { formatRival, formatSaid, gradeLabels, toLetters } from '../../src/core/model/labels.ts';
import { claimAnchor, noteAnchor } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const articles = site.articles.map((article) => {
  const page = pages.get(article.url);
  if (page === undefined) throw new Error(`${article.url} was not built.`);
  return { name: article.id, article, page };
});

describe.each(articles)('$name', ({ article, page: { $ } }) => {
  test('leads from the words of each claim to its entry, of a contested one by way of the margin; its sign says which it is', () => {
    for (const { id, number, rivals } of article.claims) {
      const mark = $(`#${claimAnchor(id)} > .mark`).last();
      expect(mark.attr('data-sign'), id).toBe(String(number));
      expect([mark.hasClass('contested'), mark.hasClass('uncontested')], id).toEqual([rivals.length > 0, rivals.length === 0]);
      if (rivals.length === 0) expect(mark.attr('href'), id).toBe(urls.claimEntries);
      else expect($(`${mark.attr('href')} a[href="${urls.claimEntry(id)}"]`).text(), id).toBe(String(number));
    }
  });

  test('says beside its block who makes a claim, if not the author, and what is said against it, by whom and when', () => {
    for (const claim of article.claims) {
      const { id, speaker, data, rivals } = claim;
      const line = $(`.margin p:has(a[href="${urls.claimEntry(id)}"])`).text();
      const isOwn = speaker === undefined && rivals.length === 0;
      const [rival] = rivals;
      if (rival !== undefined) expect(line, id).toContain(`${formatRival(claim, rival)} ${rival.text}`);
      else expect(line, id).toContain(isOwn ? '' : formatSaid(speaker, data.hedge));
      expect(line === '', id).toBe(isOwn);
    }
  });

  test('leads on to each question that its claims bear on, and says which other articles answer it', () => {
    for (const { questionRelations } of article.claims)
      for (const { question, agreeing, opposing, other } of questionRelations) {
        const entry = $(`section[aria-labelledby=claims] li:has(> a[href="${question.url}"])`).text();
        for (const claim of [...agreeing, ...opposing, ...other].filter((ref) => ref.article.id !== article.id))
          expect(entry, question.id).toContain(claim.article.short);
      }
  });

  test('has each editor’s note beside the block of its words, linked to them and back', () => {
    for (const { id, number, data } of article.notes) {
      const note = $(`.margin p:has(> a[href="#${noteAnchor(id)}"])`);
      expect(note.text(), id).toContain(data.text);
      expect(note.find('i a').attr('href'), id).toBe(data.links.length > 0 ? urls.noteEntry(id) : undefined);
      const mark = $(`#${noteAnchor(id)} > .mark.note`);
      expect(mark.attr('data-sign'), id).toBe(toLetters(number));
      expect(note.closest('.margin').attr('id'), id).toBe(mark.attr('href')?.slice(1));
    }
  });

  test('links each passage to itself', () => {
    for (const { id, number } of article.passages) expect($(`#${id} > a[href="#${id}"]`).attr('title')).toBe(`Link to passage ${number}`);
  });

  test('has its sections as contents, where there are several', () => {
    const titled = article.sections.filter(({ title }) => title !== undefined);
    const listed = $('nav[aria-label="In this article"] a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(listed).toEqual(titled.length > 1 ? titled.map(({ id }) => `#${id}`) : []);
  });

  test('tells publication, author, editor and date with its grade and evidence, and how to cite it', () => {
    const facts = $('section[aria-labelledby=about]').text();
    expect(facts).toContain(article.source?.name ?? 'Not known');
    expect(facts).toContain(article.data.author ?? 'Not stated');
    expect(facts).toContain(article.data.date.evidence);
    expect(facts).toContain(gradeLabels[article.data.date.grade]);
    for (const told of [article.data.authorNote, article.data.editor]) if (told !== undefined) expect(facts).toContain(told);
    expect(facts).toContain(`“${article.data.title}”`);
    expect(facts).toContain(article.url);
  });

  test('links every actor it names, and no name inside a link or heading', () => {
    for (const { ref } of article.actors) expect($(`#content a[href="${ref.url}"]`).length, ref.id).toBeGreaterThan(0);
    expect($('.prose a a, .prose h2 a, .prose h3 a').length).toBe(0);
  });

  test('leads to related articles', () => {
    const links = $(`section[aria-labelledby=related] a[href^="${urls.articles}"]`)
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(links).toEqual(article.related.slice(0, 4).map((other) => other.article.url));
    expect(links).not.toEqual([]);
  });
});

describe('the bundle', () => {
  const bundle = articles.find(({ article }) => article.data.parts.length > 0);

  test('has its parts in order, each with heading, date and anchor', () => {
    const shown = bundle?.page
      .$('.prose section[aria-labelledby] > h2')
      .map((_, element) => bundle.page.$(element).attr('id'))
      .get();
    expect(shown).toEqual(bundle?.article.data.parts.map(({ id }) => id));
    expect(shown).toHaveLength(2);
    expect(bundle?.page.$('.prose').text()).toContain('Incomplete.');
  });
});

describe('what is beside the subject', () => {
  test('stands apart in its article', () => {
    const counts = articles.map(({ article, page: { $ } }) => [
      $('.prose .beside-subject').length,
      article.sections.filter(({ aside }) => aside).length,
    ]);
    expect(counts.filter(([shown, written]) => shown !== written)).toEqual([]);
    expect(counts.flat()).toContain(1);
  });

  test.each([
    ['actors', site.actors],
    ['countries', site.countries],
    ['places', site.places],
  ])('is told as such on the pages of %s that nothing else names', (_, entities) => {
    const told = entities.filter(({ url }) => pages.get(url)?.$('main').text().includes('Only outside the site’s subject.'));
    expect(told.map(({ id }) => id)).toEqual(entities.filter(({ asideOnly }) => asideOnly).map(({ id }) => id));
    expect(told).not.toEqual([]);
  });
});
