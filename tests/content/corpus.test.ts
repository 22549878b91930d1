import { describe, expect, test } from 'vitest';
import { rootUrls as urls } from '../../src/core/urls.ts';
import { getById } from '../support/get-by-id.ts';
import { realFiles } from '../support/read-dist.ts';
import { realSite } from '../support/real-site.ts';

const { articles, actors, aliases } = realSite;

test('each of the five texts that were retold first is here', () => {
  const numbers = articles.map(({ data }) => data.sourceFile.slice(0, 3));
  expect(numbers).toEqual(expect.arrayContaining(['000', '001', '002', '003', '004']));
});

describe('the bundle of five articles', () => {
  const bundle = articles.find(({ data }) => data.parts.length === 5);

  test.each(['hungary', 'haiti'])('has %s beside the subject', (country) => {
    expect(bundle?.actors.find(({ ref }) => ref.id === country)?.aside).toBe(true);
  });

  test('does not let what is beside the subject colour the pages of the subject', () => {
    const named = getById(actors, 'united-states').coMentions.map(({ actor }) => actor.id);
    expect(named).not.toContain('haitian-gangs');
  });
});

test.each([
  [urls.actor('tehrik-e-taliaban'), [urls.actor('ttp')]],
  [urls.actor('is-kp'), [urls.actor('iskp')]],
  [urls.place('nwfp'), [urls.place('khyber-pakhtunkhwa')]],
  [urls.actor('taliban'), [urls.actor('afghan-taliban'), urls.actor('ttp')]],
  [urls.actor('kabul'), [urls.actor('afghan-taliban'), urls.place('kabul'), urls.country('afghanistan')]],
  [urls.actor('gul-bahadur'), [urls.actor('hafiz-gul-bahadur'), urls.actor('gul-bahadur-faction')]],
])('the name %s leads to %s', (url, pages) => {
  expect(aliases.find((alias) => alias.url === url)?.targets.map(({ ref }) => ref.url)).toEqual(pages);
});

test('the map says that its lines are no statement on Kashmir and the Durand Line', () => {
  const map = realFiles.pages().find(({ url }) => url === urls.map);
  const text = map?.$('main').text().replace(/\s+/g, ' ');
  for (const words of ['Kashmir', 'Durand Line', 'no statement']) expect(text).toContain(words);
});
