import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const read = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`There is no page ${url}.`);
  return page.$;
};
const toRefresh = (url: string): string | undefined => read(url)('meta[http-equiv=refresh]').attr('content');

describe('the address of a name', () => {
  test.each([
    [urls.actor('set-trains'), urls.actor('set'), '“SET Trains”'],
    [urls.actor('transmare-notte'), urls.actor('trasmare-notte'), 'misspelling'],
    [urls.actor('slow-boat-rail'), urls.actor('trasmare-notte'), 'label given by Lisbon Madrid Sleepers'],
    [urls.actor('vaudrey-works'), urls.actor('ateliers-vaudrey'), 'other name or spelling). No article here uses it.'],
    [urls.actor('wmru'), urls.actor('western-mediterranean-rail-union'), 'acronym'],
    [urls.actor('spaniards'), urls.actor('spain'), '“Spaniards”'],
    [urls.country('spaniards'), urls.country('spain'), '“Spaniards”'],
    [urls.place('tingis'), urls.place('tangier'), 'former name'],
    [urls.actor('teixeira'), urls.actor('rosa-teixeira'), 'surname'],
  ])('%s leads to %s, which says so', (alias, target, words) => {
    const address = /^0; url=(.*)$/.exec(toRefresh(alias) ?? '')?.[1] ?? '';
    const [path, anchor] = address.split('#');
    expect(path).toBe(target);
    expect(read(target)(`[id="${anchor}"]`).text()).toContain(words);
    expect(new URL(read(alias)('link[rel=canonical]').attr('href') ?? '').pathname).toBe(target);
    expect(read(alias)(`main a[href="${address}"]`)).toHaveLength(1);
  });

  test.each([
    [urls.actor('calderon'), [urls.actor('ines-calderon'), urls.actor('tomas-calderon')]],
    [urls.actor('madrid'), [urls.actor('spain'), urls.country('spain'), urls.place('madrid')]],
    [urls.country('lisbon'), [urls.place('lisbon'), urls.actor('portugal'), urls.country('portugal')]],
  ])('%s, of more than one, gives a choice', (alias, targets) => {
    expect(toRefresh(alias)).toBeUndefined();
    const hrefs = read(alias)('main a[href^="/"]').map((_, link) => read(alias)(link).attr('href')?.replace(/#.*/, ''));
    expect([...new Set(hrefs.get())]).toEqual(targets);
  });
});
