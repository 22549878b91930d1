import { expect, it, describe, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { findUndecided } from '../../../src/core/names/find-undecided.ts';
import { makeRegistry } from '../../support/make-registry.ts';

const registry = makeRegistry(
  {
    'afghan-taliban': { canonical: ['Taliban'], metonym: ['Kabul?'], government: ['Afghan government?'] },
    afghanistan: { canonical: ['Afghanistan'], government: ['Afghan government?'], demonym: ['Afghan'] },
    china: { canonical: ['China'], metonym: ['Beijing'], title: ['Chair?'], 'search-only': ['Kabul?'] },
  },
  { kabul: { canonical: ['Kabul?'] }, 'kabul-airport': { canonical: ['Kabul airport'] } },
);
const find = (text: string) =>
  findUndecided(registry, text, findMentions(registry, text)).map(({ start, end, candidates }) => [
    text.slice(start, end),
    ...candidates.map(({ kind, id, type }) => `${kind} ${id} ${type}`),
  ]);

describe('a name is undecided', () => {
  it.each([
    ['if it is a metonym of one and the name of another', 'in Kabul.', ['Kabul', 'actor afghan-taliban metonym', 'place kabul canonical']],
    ['if it is a metonym alone', 'in Beijing.', ['Beijing', 'actor china metonym']],
    ['if two have it', 'the Afghan government', ['Afghan government', 'actor afghan-taliban government', 'actor afghanistan government']],
  ])('%s', (_, text, name) => {
    expect(find(text)).toEqual([name]);
  });
});

test('no name is undecided in a longer name, in small letters, or if authors alone can mean it', () => {
  expect(find('at Kabul airport, in kabul, an Afghan, the Chair, the Taliban of Afghanistan')).toEqual([]);
});

test('undecided names are given each time, in order', () => {
  expect(find('Kabul, Beijing, Kabul').map(([name]) => name)).toEqual(['Kabul', 'Beijing', 'Kabul']);
});
