import { describe, expect, test } from 'vitest';
import { formatDate, formatShortDate, isInferred } from '../../src/core/schema/dates.ts';
import { formatSpeaker, gradeLabels, groundLabels } from '../../src/core/model/labels.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const events = site.events;
const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const getPage = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const { $ } = getPage(urls.timeline);
const ids = events.map(({ id }) => id);
const toAttributes = (selector: string, name: string): string[] =>
  $(selector)
    .map((_, element) => $(element).attr(name) ?? '')
    .get();

/** The facts on the closed line of an event. */
const toFacts = (id: string): string => $(`#${id} .event-facts`).text().replaceAll(/\s+/g, ' ').trim();

const toTexts = (selector: string): string[] =>
  $(selector)
    .map((_, element) => $(element).text())
    .get();

describe('the timeline lists', () => {
  test('every event once, newest first, closed, with its number in time', () => {
    expect(ids).not.toEqual([]);
    expect(toAttributes('.event', 'id')).toEqual(ids.toReversed());
    expect($('.event > details > summary')).toHaveLength(ids.length);
    expect($('.event > details[open]')).toHaveLength(0);
    expect(toTexts('.event-number')).toEqual(ids.map((_, i) => String(i + 1)).toReversed());
  });

  test('under years, to which a bar leads, newest first', () => {
    const years = [...new Set(events.map(({ days }) => days.first.slice(0, 4)))].toReversed();
    expect(years.length).toBeGreaterThan(1);
    expect(toTexts('#list h2')).toEqual(years);
    expect(toAttributes('.year-bar a', 'href')).toEqual(years.map((year) => `#in-${year}`));
    for (const { id, days } of events) expect($(`#${id}`).closest('section').find('h2').attr('id')).toBe(`in-${days.first.slice(0, 4)}`);
  });

  test('on the closed line the date, what of it is inferred, how many tell of it, and what they contradict one another in', () => {
    for (const { id, data, accounts } of events) {
      const line = $(`#${id} summary`).text().replaceAll(/\s+/g, ' ');
      expect(line, id).toContain(formatShortDate(data.when));
      expect(line.includes(', inferred'), id).toBe(isInferred(data.when));
      expect(toFacts(id).includes(`${accounts.length} accounts`), id).toBe(accounts.length > 1);
    }
    expect(toFacts('last-sleeper-paris-madrid')).toBe('2 accounts · dates differ · nine people');
    expect(toFacts('first-night-lisbon-madrid')).toBe('2 accounts · figures differ · 312 passengers · 290 passengers');
    expect(toFacts('first-train-to-the-ferry')).toBe('216 راكبًا');
  });

  test('each event with its title, date, basis and notes', () => {
    for (const { id, data } of events) {
      const text = $(`#${id}`).text();
      expect($(`#${id} h3`).text(), id).toBe(data.title);
      for (const part of [formatDate(data.when), data.when.basis, ...data.notes.flatMap((note) => [note.text, groundLabels[note.ground]])])
        expect(text, id).toContain(part);
      for (const address of data.notes.flatMap(({ links }) => links)) expect($(`#${id} a[href="${address}"]`).length, id).toBe(1);
    }
  });

  test('each account with the date of its text, and each claim with speaker and hedge', () => {
    for (const { id, accounts } of events) {
      const blocks = $(`#${id} details > ul > li`);
      expect(blocks.length, id).toBe(accounts.length);
      accounts.forEach(({ date, article, claims }, i) => {
        const block = blocks.eq(i);
        const text = block.text().replaceAll(/\s+/g, ' ');
        const grade = date.precision === 'unknown' ? '' : ` (${gradeLabels[date.grade]})`;
        expect(text, id).toContain(`Written: ${formatDate(date)}${grade}`);
        expect(block.find('a').first().text(), id).toBe(article.name);
        for (const {
          claim: { data, speaker, url },
        } of claims) {
          expect(text, id).toContain(formatSpeaker(speaker, data.hedge));
          expect(text, id).toContain(data.text);
          expect(block.find(`a[href="${url}"]`).length, url).toBeGreaterThan(0);
        }
      });
    }
  });

  test('figures of several accounts side by side, each with its article and speaker, and no others', () => {
    for (const { id, accounts } of events) {
      const withFigures = accounts.filter(({ claims }) => claims.some(({ figures }) => figures.length > 0));
      const told = accounts.flatMap((account) => account.claims).filter(({ figures }) => figures.length > 0);
      const isTable = withFigures.length > 1;
      const cells = isTable ? $(`#${id} .event-figures tr`) : $(`#${id} details > ul .semibold`);
      expect(cells.length, id).toBe(told.length);
      told.forEach(({ claim: { article, speaker, data }, figures }, i) => {
        const text = cells.eq(i).text();
        for (const { words } of figures) expect(text, id).toContain(words);
        if (isTable) for (const part of [article.short, formatSpeaker(speaker, data.hedge)]) expect(text, id).toContain(part);
      });
    }
  });
});

describe.each(['timeline-right', 'timeline-down'])('the drawing %s', (name) => {
  const marks = $(`svg.${name} a`);

  test('has a role, a name and a mark for each event that leads to it', () => {
    expect($(`svg.${name}[role][aria-label]`).length).toBe(1);
    expect(toAttributes(`svg.${name} a`, 'href')).toEqual(ids.map((id) => `#${id}`));
  });

  test('names each mark by its number, event and date', () => {
    events.forEach(({ name: title, data }, i) => {
      expect(marks.eq(i).find('title').text()).toBe(`${i + 1}. ${title}, ${formatDate(data.when)}`);
      expect(marks.eq(i).find('text').first().text()).toBe(String(i + 1));
    });
  });

  test('writes names at marks, whole or cut after a word', () => {
    const names = marks.filter((_, mark) => $(mark).find('text + text').length > 0);
    expect(names.length).toBeGreaterThan(0);
    events.forEach(({ name: title }, i) => {
      const name = marks.eq(i).find('text + text').text();
      if (name.endsWith('…')) expect(`${title} `).toContain(`${name.slice(0, -1)} `);
      else expect(['', title]).toContain(name);
    });
  });

  test('shows a day as a point, all else as a bar, and what is about then otherwise', () => {
    events.forEach(({ id, days, data }, i) => {
      expect(marks.eq(i).find('circle').length, id).toBe(days.first === days.last ? 1 : 0);
      expect(marks.eq(i).find('rect.timeline-shape').length, id).toBe(days.first === days.last ? 0 : 1);
      expect(marks.eq(i).hasClass('timeline-about'), id).toBe(data.when.approximate === true);
      expect(marks.eq(i).hasClass('timeline-inferred'), id).toBe(/^inferred/.test(data.when.basis));
    });
  });

  test('fits a phone at its natural size if it is for one', () => {
    if (name === 'timeline-down') expect(Number($(`svg.${name}`).attr('width'))).toBeLessThanOrEqual(350);
  });
});

test('entries and marks bear the same facets', () => {
  for (const { id, actors } of events) {
    const found = [`#${id}`, `a.timeline-mark[href="#${id}"]`].flatMap((selector) => toAttributes(selector, 'data-facets'));
    expect(found.length, id).toBe(3);
    expect(new Set(found).size, id).toBe(1);
    for (const actor of actors) expect(found[0]?.split(' '), id).toContain(`actor:${actor.id}`);
  }
});

test('pages of actors, countries and places list their events, each with all articles that tell of it', () => {
  const owners = [...site.actors, ...site.countries, ...site.places].filter((entity) => entity.events.length > 0);
  expect(owners.length).toBeGreaterThan(10);
  for (const { url, events: own } of owners) {
    const block = getPage(url).$('section[aria-labelledby=events]');
    for (const event of own) {
      const entry = block.find('li').filter((_, element) => $(element).find(`a[href="${event.url}"]`).length > 0);
      expect(entry.length, `${url} ${event.id}`).toBe(1);
      for (const { article } of event.accounts) expect(entry.text(), `${url} ${event.id}`).toContain(article.short);
    }
  }
});
