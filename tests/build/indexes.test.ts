import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const { actors, actorIndex, questions, places, countries } = site;
const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const read = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};

describe('the index of actors', () => {
  const { $ } = read(urls.actors);
  const toLinks = (part: string) =>
    $(`section[aria-labelledby=${part}] .index-names a`)
      .map((_, link) => $(link).attr('href'))
      .get();

  test.each(['kinds', 'countries'])('has each actor once under %s', (part) => {
    expect(toLinks(part).toSorted()).toEqual(actors.map(({ url }) => url).toSorted());
  });

  test('has those of a kind by how often they are named, the figure at the end of the line', () => {
    for (const kind of new Set(actors.map(({ data }) => data.kind))) {
      const figures = $(`section[aria-labelledby=${kind}] .index-names > li > span`).map((_, span) => Number($(span).text()));
      const counts = actors.filter(({ data }) => data.kind === kind).map(({ mentionCount }) => mentionCount);
      expect(figures.get()).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test('has every name that articles print from A to Z, other names with whose they are', () => {
    for (const { letter, entries } of actorIndex) {
      const lines = $(`section[aria-labelledby=letter-${letter}] .index-names > li`).map((_, li) => $(li).text().trim());
      expect(lines.get()).toEqual(entries.map(({ form, actor, isOther }) => (isOther ? `${form}, see ${actor.name}` : form)));
    }
  });

  test('has a bar that leads to every kind, country and letter', () => {
    const targets = $('nav[aria-label="In this index"] a').map((_, link) => $(link).attr('href'));
    const headings = $('.index-group > h3').map((_, heading) => `#${$(heading).attr('id')}`);
    expect(targets.get()).toEqual(headings.get());
  });
});

test.each([
  [urls.questions, '.answer-grid tbody th a', questions],
  [urls.places, '.index-names a', places],
  [urls.countries, 'tbody th a', countries],
] as const)('%s has each page once', (url, selector, listed) => {
  const { $ } = read(url);
  const links = $(`main ${selector}`).map((_, link) => $(link).attr('href'));
  expect(links.get().toSorted()).toEqual(listed.map((entry) => entry.url).toSorted());
});
