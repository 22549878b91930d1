import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formatRelation } from '../../src/core/model/relation.ts';
import { formatDate } from '../../src/core/schema/dates.ts';
import { formatHedge, formatSide, formatSpeaker, groundLabels, toLetters } from '../../src/core/model/labels.ts';
import { claimAnchor, noteAnchor, withAnchor } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const open = (url: string): CheerioAPI => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page.$;
};
const claims = site.claims;
const questions = site.questions.map((question) => ({ id: question.id, question }));
const pairs = site.pairs.map((pair) => ({ url: pair.url, pair }));

test('there is something to test', () => {
  expect([claims.length > 20, questions.length > 3, pairs.length > 3]).toEqual([true, true, true]);
});

/** Text of an element as a reader has it, runs of white space as one space. */
const read = ($: CheerioAPI, selector: string): string => $(selector).text().replace(/\s+/g, ' ');

test('where the notes of an article can be read stands on its page of claims, with each letter leading to the words', () => {
  for (const { id: articleId, url, notes } of site.articles)
    for (const { id, number, data } of notes.filter((note) => note.data.links.length > 0)) {
      const entry = open(urls.articleClaims(articleId))(`#${noteAnchor(id)}`);
      expect(
        entry
          .find('a')
          .map((_, link) => link.attribs['href'])
          .get(),
        id,
      ).toEqual([withAnchor(url, noteAnchor(id)), ...data.links]);
      for (const words of [toLetters(number), data.text, groundLabels[data.ground]]) expect(entry.text(), id).toContain(words);
    }
  expect(site.articles.flatMap(({ notes }) => notes).some(({ data }) => data.links.length > 0)).toBe(true);
});

test('every claim stands on its article’s page of claims with speaker, hedge, dates and figures, and leads to words that are there', () => {
  for (const claim of claims) {
    const $ = open(urls.articleClaims(claim.article.id));
    const entry = read($, `#${claim.id}`);
    expect(entry, claim.id).toContain(claim.data.text);
    expect(entry, claim.id).toContain(formatSpeaker(claim.speaker, claim.data.hedge));
    expect(entry, claim.id).toContain(claim.happened === undefined ? 'at the time of writing' : formatDate(claim.happened));
    if (!claim.said.withText) expect(entry, claim.id).toContain(`said ${formatDate(claim.said.date)}`);
    for (const { words } of claim.data.figures) expect(entry, claim.id).toContain(words);
    for (const ref of [...claim.denies, ...claim.deniedBy])
      expect($(`#${claim.id} a[href="${ref.url}"]`).length, claim.id).toBeGreaterThan(0);
    expect($(`#${claim.id} a[href="${claim.url}"]`).text(), claim.id).toBe(String(claim.number));
    expect(open(claim.article.url)(`#${claimAnchor(claim.id)}`).closest(`#${claim.passage.id}`).length, claim.id).toBe(1);
  }
});

describe('no page shows a claim without its hedge', () => {
  const byText = Map.groupBy(claims, ({ data }) => data.text);

  test('where its text stands by itself, who says it how firmly stands in the same entry', () => {
    const faults: string[] = [];
    for (const [url, { $ }] of pages)
      $('p.quote, td, li > p')
        .filter((_, element) => byText.has($(element).text().trim()))
        .each((_, element) => {
          const entry = $(element).closest('li, tr, article').text();
          const sayers = byText.get($(element).text().trim()) ?? [];
          const isSaid = sayers.some(
            ({ data, speaker }) => entry.includes(formatHedge(data.hedge, speaker)) && entry.includes(speaker?.name ?? 'author'),
          );
          if (!isSaid) faults.push(`${url}: ${sayers.map(({ id }) => id).join()}`);
        });
    expect(faults).toEqual([]);
  });
});

describe.each(questions)('question $id', ({ question }) => {
  const $ = open(question.url);

  test('has its positions by side, each with its claims, and each of these with speaker, hedge, date, article and the way to its words', () => {
    const bySide = (['yes', 'no', 'between', 'related', undefined] as const).map((side) => ({
      side,
      held: question.positions.filter((position) => position.side === side),
    }));
    const shown = $('.position > :is(h2, h3)')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(shown).toEqual(bySide.flatMap(({ held }) => held.map(({ id }) => id)));
    for (const { side, held } of bySide) {
      if (side === undefined || held.length === 0) continue;
      const section = $(`.side:has(#side-${side})`);
      expect(section.find('h2').text()).toBe(formatSide(side, question.data.sides));
      expect(section.find('.position').length).toBe(held.length);
    }
    for (const position of question.positions) {
      const entries = $(`#${position.id}`).parent().find('li');
      expect(position.claims.length, position.id).toBeGreaterThan(0);
      expect(entries.length, position.id).toBe(position.claims.length);
      for (const { id, data, speaker, said, article, url } of position.claims) {
        const entry = entries.filter((_, element) => $(element).text().includes(data.text));
        const text = entry.text().replace(/\s+/g, ' ');
        expect(text, id).toContain(formatSpeaker(speaker, data.hedge));
        expect(text, id).toContain(formatDate(said.date));
        expect(entry.find(`a[href="${url}"]`).text(), id).toBe(article.short);
      }
    }
  });

  test('says whose voice is missing, what changed, and whether one article stands alone', () => {
    const text = read($, '#content');
    for (const voice of question.missing) {
      expect(text).toContain('on' in voice ? voice.on : voice.text);
      for (const { url } of voice.actors) expect($(`#content a[href="${url}"]`).length).toBeGreaterThan(0);
    }
    expect(text).toContain(question.data.change ?? '');
    expect(text.includes('One article alone.')).toBe(question.articles.length === 1);
  });
});

test('all questions stand in their index, and those from one article are labelled so', () => {
  const $ = open(urls.questions);
  for (const { question } of questions) {
    const entry = $(`tr:has(th a[href="${question.url}"])`).text();
    expect(entry.includes('one article alone'), question.id).toBe(question.articles.length === 1);
  }
});

describe.each(pairs)('$url', ({ pair }) => {
  const $ = open(pair.url);
  const [first, second] = pair.actors;

  test('has the claims each makes about the other, what others say of both, events and passages', () => {
    const blocks = ['by-first', 'by-second', 'by-others'];
    pair.claims.forEach((own, i) => {
      const block = $(`section[aria-labelledby=${blocks[i]}]`);
      expect(block.find('p.quote').length, blocks[i]).toBe(own.length);
      for (const { id, data, url } of own) {
        expect(block.text(), id).toContain(data.text);
        expect(block.find(`a[href="${url}"]`).length, id).toBe(1);
      }
    });
    for (const { url } of pair.events) expect($(`#content a[href="${url}"]`).length, url).toBeGreaterThan(0);
    expect($('section[aria-labelledby=passages] li').length).toBe(pair.passages.length);
  });

  test('says first how the two stand to one another, each relation with its claims and who contradicts it', () => {
    const sections = $('section[aria-labelledby=relations] > div > section');
    expect(sections).toHaveLength(pair.relations.length);
    pair.relations.forEach((relation, i) => {
      const section = sections.eq(i);
      expect(section.find('h3').text()).toBe(formatRelation(relation));
      expect(section.find('p.quote').length).toBe(relation.claims.length);
      for (const { url } of relation.claims) expect(section.find(`a[href="${url}"]`).length, url).toBe(1);
      expect(section.text().includes('Denied by')).toBe(relation.status === 'denied');
    });
    if (pair.relations.length > 0) expect($('#content section').first().attr('aria-labelledby')).toBe('relations');
  });

  test('is linked from both, and the other order leads to it', () => {
    for (const { url } of [first, second]) expect(open(url)(`a[href="${pair.url}"]`).length, url).toBe(1);
    const other = open(urls.pair(second.id, first.id));
    expect(other('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${pair.url}`);
    expect(other('meta[name=robots]').attr('content')).toBe('noindex');
  });
});

test('an actor’s page has the loaded words used of it, with whose they are and where', () => {
  const worded = site.actors.filter(({ wordings }) => wordings.length > 0);
  expect(worded.length).toBeGreaterThan(2);
  for (const { id, url, wordings } of worded) {
    const $ = open(url);
    const table = $('section[aria-labelledby=wordings]');
    for (const { text, uses } of wordings)
      for (const use of uses) {
        const row = table.find('tr').filter((_, element) => $(element).find('th').text().includes(`“${text}”`));
        expect(row.text().replace(/\s+/g, ' '), `${id} ${text}`).toContain(`${use.count}× ${use.by?.name ?? use.voice}`);
        for (const passage of use.passages)
          expect(row.find(`a[href="${passage.url}"]`).text(), `${id} ${text}`).toContain(String(passage.number));
      }
  }
});

test('the about page says what is incomplete', () => {
  const $ = open(urls.about);
  const text = read($, 'section[aria-labelledby=about-health]');
  const { undatedTexts, singleSourceClaims, questionsMissingVoices, unreviewedActors } = site.health;
  expect(text).toContain(`Texts whose date is inferred or unknown: ${undatedTexts.length}`);
  expect(text).toContain(`Claims that stand alone: ${singleSourceClaims.length} of ${claims.length}`);
  expect(text).toContain(`Contested questions that lack a voice: ${questionsMissingVoices.length} of ${questions.length}`);
  expect(text).toContain(`Actors whose profile has no date of review: ${unreviewedActors.length} of ${site.actors.length}`);
});
