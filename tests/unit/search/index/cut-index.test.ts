import anyAscii from 'any-ascii';
import { describe, expect, it, test } from 'vitest';
import type { SearchAnswer } from '../../../../src/core/search/answer/build-answer.ts';
import { createSearch, type SearchEngine } from '../../../../src/core/search/create-search.ts';
import { buildIndex } from '../../../../src/core/search/index/build-index.ts';
import type { Cuts } from '../../../../src/core/search/index/cut-index.ts';
import { readKeys, toKey, type IndexPart } from '../../../../src/core/search/index/index-file.ts';
import { toNameKeys } from '../../../../src/core/search/index/name-keys.ts';
import { readPostings } from '../../../../src/core/search/index/postings.ts';
import { openIndex, type SearchIndex } from '../../../../src/core/search/index/search-index.ts';
import { site } from '../../../support/built-site.ts';
import { makeFiles, makeIndex, type CutFiles } from '../../../support/make-index.ts';
import { serveIndex } from '../../../support/make-search.ts';

const places = [{ what: 'a district of Portugal', names: ['Coimbra', 'Setúbal'] }];
const built = buildIndex(site, { places, toLatin: anyAscii });
const tiny: Cuts = { shardLength: 2000, pages: 4, cards: 2 };
const [whole, cut] = [makeFiles(built), makeFiles(built, tiny)] as const;
const openCut = (): SearchIndex => openIndex(cut.manifest, (name) => Promise.resolve(cut.files.get(name) ?? {}));

const queries = {
  names: [
    'SET',
    'set',
    'SETs',
    'Madrid',
    'Calderón',
    'Inés Calderón',
    'Lisbon-Madrid',
    'lisbon madrid',
    'the Strait',
    'Paris Street',
    'WMRU',
  ],
  'parts of names': ['northern', 'rail office', 'Sleeping', 'institute tra', 'trasm', 'Spanish', 'Gare', 'of', 'western medit'],
  words: [
    'night',
    'berths',
    'berths tickets',
    'train ferry winter',
    'notebooks',
    'barrier shown tickets',
    '1,240',
    '84 per cent',
    'zeppelin',
  ],
  'names and words': [
    'Madrid ferry',
    'SET berths',
    'Calderón denies',
    'Trasmare Notte fares',
    'night train Genoa',
    'spain pays',
    'SET zeppelin',
  ],
  phrases: [
    '"cold berth"',
    '"the night',
    '"no such phrase"',
    '"sleeping cars" Paris',
    '"rail" union',
    '"slow travel"',
    '"Calderón"',
    '"of the"',
  ],
  exclusions: ['train -ferry', 'berth -"night train"', 'Madrid -SET', 'night NOT Lisbon', '-ferry', 'union -rail'],
  filters: [
    ...[
      'kind:actor',
      'kind:event',
      'kind:question berth',
      'actor:set',
      'year:2024',
      'country:spain',
      'kind:claim -year:2025',
      'fares kind:note',
    ],
    ...[
      'actor:set actor:spain',
      'train source:meridian',
      'berth kind:passage country:portugal',
      'kind:place year:2023-2024',
      'night actor:nobody',
    ],
    ...['after:2023 kind:article', 'Madrid kind:actor', 'kind:source', 'source:meridian kind:actor'],
  ],
  misspellings: [
    'portugl',
    'tangeir ferry',
    'Varcelona',
    'empty bearths',
    'Tanjier',
    'Coimbra',
    'Doña Ramos',
    'Lizbon–Madrid sleepers',
    'nigth',
  ],
  'other scripts': ['مدريد', 'قطارات جنوب أوروبا', 'в Трасмару Нотту', '神戸市電の会', 'العبّارة مدريد', 'поезд Трасмаре Нотте'],
  questions: [
    'who fills the berths',
    'why were the sleeping cars withdrawn?',
    'how many passengers',
    'where does the ferry go',
    'when was the first night',
  ],
  'long and empty queries': [
    '',
    '  ',
    '""',
    '!!!',
    '🙂',
    'constructor',
    'a'.repeat(2000),
    'the night train from Lisbon to Madrid sold berths in winter',
  ],
};

/** All answers to a query. */
async function ask({ answer, countFacets, findMatchesIn }: SearchEngine, query: string): Promise<readonly unknown[]> {
  const matches = await Promise.all(site.articles.map(({ id }) => findMatchesIn(id, query)));
  return [await answer(query), await answer(query, { articles: 1 }), await countFacets(query), matches];
}
const search = serveIndex(whole);

describe.each(Object.entries(queries))(
  'an index that is cut, of which nothing is loaded, answers like one in one piece: %s',
  (_, group) => {
    it.each(group)('%.60s', async (query) => {
      expect(await ask(serveIndex(cut), query)).toEqual(await ask(search, query));
    });
  },
);

test.each(['Madrid', 'night train', '"cold berth"', 'who fills the berths', 'مدريد'])(
  'first answers are the same too: %s',
  async (query) => {
    const listFirsts = async (files: CutFiles): Promise<readonly SearchAnswer[]> => {
      const firsts: SearchAnswer[] = [];
      await serveIndex(files).answer(query, { onFirst: (first) => firsts.push(first) });
      return firsts;
    };
    const firsts = await listFirsts(cut);
    expect(firsts).toEqual(await listFirsts(whole));
    expect(firsts.length).toBeGreaterThan(0);
  },
);

describe('what is cut is found again', () => {
  const all = makeIndex(built);
  const [terms, ids] = [built.terms.map(([term]) => term), [...built.ids.keys()]];
  const prefixes = ['', 'a', 'be', 'nigh', 'zz', '@', '@actor:', '@actor:s', '#year:', '#country:p', 'م'];

  test.each<[string, readonly string[], (index: SearchIndex, text: string) => unknown]>([
    ['the documents of each term', terms, ({ postingsOf }, term) => [...postingsOf(term)]],
    ['what each id stands for', ids, ({ positionsOf }, id) => positionsOf(id)],
    ['the names under each key', [...terms, ...ids].map(toKey), ({ formsUnder }, key) => formsUnder(key)],
    ['the terms that begin with something', prefixes, ({ termsWith }, prefix) => [termsWith(prefix), termsWith(prefix, 5)]],
    ['the ids that begin with something', prefixes, ({ idsWith }, prefix) => idsWith(prefix)],
    ['the names with a word that begins with something', prefixes, ({ formsWith }, prefix) => new Set(formsWith(prefix))],
    ['the words of each letter', prefixes, ({ dictionaryOf }, word) => dictionaryOf(word)],
  ])('%s', async (_, texts, find) => {
    const index = openCut();
    expect(await index.settle(() => texts.map((text) => find(index, text)))).toEqual(texts.map((text) => find(all, text)));
  });

  test('each page, and each name under all its keys', async () => {
    const index = openCut();
    expect(await index.settle(() => built.pages.map((_, i) => index.pageAt(i)))).toEqual(built.pages);
    expect(await index.settle(() => index.allPages())).toEqual(built.pages);
    expect(await index.settle(() => index.allForms().map(({ form, type, pages }) => [form, type, pages]))).toEqual(
      built.names.map(([form, type, pages]) => [form, type, pages]),
    );
    for (const [form] of built.names)
      for (const key of toNameKeys(form, index.tokenizer))
        expect(await index.settle(() => index.formsUnder(key).map((found) => found.form))).toContain(form);
  });
});

test('a file has all that stands under its keys, which come after those of the file before', () => {
  const shards = readKeys(cut.manifest.shards);
  expect(shards.length).toBeGreaterThan(20);
  const keys = shards.map((_, i) => {
    const { postings = '', ids = {} } = cut.files.get(`shard-${i}`) as IndexPart;
    return [...readPostings(postings).map(([term]) => term), ...Object.keys(ids)].map(toKey).toSorted();
  });
  for (const [i, own] of keys.entries()) {
    const next = shards[i + 1];
    expect(own.filter((key) => key < (shards[i] ?? '') || (next !== undefined && key >= next))).toEqual([]);
  }
});

test.each(['night train', 'who fills the berths', 'kind:event', 'Madrid', 'portugl ferry'])(
  'a query and its facets load each file once, and most files never: %s',
  async (query) => {
    const loaded: string[] = [];
    const { answer, countFacets } = createSearch({
      loadManifest: () => Promise.resolve(cut.manifest),
      load: (_, name) => {
        loaded.push(name);
        return Promise.resolve(cut.files.get(name));
      },
    });
    await answer(query);
    await countFacets(query);
    expect(loaded.toSorted()).toEqual([...new Set(loaded)].toSorted());
    expect(loaded.length).toBeLessThan(cut.files.size * 0.7);
  },
);
