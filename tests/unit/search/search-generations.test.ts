import { describe, expect, it, test } from 'vitest';
import { createSearch, OutdatedCode, type SearchEngine } from '../../../src/core/search/create-search.ts';
import { whole, type Cuts } from '../../../src/core/search/index/cut-index.ts';
import { indexFormat, type Manifest } from '../../../src/core/search/index/index-file.ts';
import { makeActor, makeArticle, makeClaim, makeEvent } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles, type CutFiles } from '../../support/make-index.ts';
import { serveIndex } from '../../support/make-search.ts';

const cuts: Cuts = { shardLength: 100, pages: 1, cards: 1 };
const claims = [makeClaim('came', { text: 'A raid came.' })];
const common = [
  makeActor('alpha'),
  makeArticle('one', 'The border.'),
  makeArticle('two', ':claim[A raid]{#came} of Alpha.', { actors: ['alpha'], claims }),
  makeEvent('raid', ['came']),
];
const [builtBefore, builtAfter] = [
  buildContentIndex([...common, makeArticle('old', 'A raid at the border.')]),
  buildContentIndex([makeActor('aaron'), makeArticle('a', 'A raid at the border.'), ...common]),
] as const;
const [before, after] = [makeFiles(builtBefore, cuts, 'before'), makeFiles(builtAfter, cuts, 'after')] as const;

type Change = (file: object) => unknown;
const isMissing: Change = () => {
  throw new Error('404');
};

/** A host whose index can be replaced, and some of its files changed, with what was asked of it. */
function makeHost(first: CutFiles) {
  let published = first;
  let manifest: Manifest | undefined;
  const changes: [pattern: RegExp, change: Change][] = [];
  const [loaded, manifests]: [string[], boolean[]] = [[], []];
  const search = createSearch({
    loadManifest: async (isFresh) => {
      manifests.push(isFresh);
      await Promise.resolve();
      return manifest ?? published.manifest;
    },
    load: async (generation, name) => {
      loaded.push(`${generation}/${name}`);
      await Promise.resolve();
      const file = generation === published.manifest.generation ? published.files.get(name) : undefined;
      if (file === undefined) throw new Error('404');
      return changes.reduce<unknown>((content, [pattern, change]) => (pattern.test(name) ? change(file) : content), file);
    },
  });
  return {
    ...{ search, loaded, manifests },
    publish: (next: CutFiles, asManifest?: Manifest) => void ([published, manifest] = [next, asManifest]),
    change: (pattern: RegExp, change: Change) => void changes.push([pattern, change]),
    repair: () => void (changes.length = 0),
  };
}

type Call = readonly [what: string, call: (search: SearchEngine) => Promise<unknown>];
const calls: readonly Call[] = [
  ['a word', ({ answer }) => answer('border raid')],
  ['a name', ({ answer }) => answer('Alpha')],
  ['a misspelling', ({ answer }) => answer('bordr')],
  ['filters', ({ answer }) => answer('kind:event')],
  ['facets', ({ countFacets }) => countFacets('raid')],
  ['matches in an article', ({ findMatchesIn }) => findMatchesIn('two', 'raid')],
];

describe('when the files of an index are gone, as a new one has taken its place', () => {
  it.each(calls)('%s is answered from the new one, and all that is loaded later is of it', async (_, call) => {
    const { search, loaded, manifests, publish } = makeHost(before);
    await search.answer('');
    publish(after);
    expect(await call(search)).toEqual(await call(serveIndex(after)));
    await search.answer('zeppelin border');
    const generations = loaded.map((address) => address.split('/')[0]);
    expect(generations).toEqual(generations.toSorted().toReversed());
    expect(manifests).toEqual([false, true]);
  });

  it.each([
    ['an article', 'border'],
    ['questions and events', 'kind:event'],
    ['the words for a misspelling', 'bordr'],
    ['the names in other scripts', 'حدود border'],
  ])('the new one is opened, even if only %s had still to be loaded', async (_, query) => {
    const { search, publish } = makeHost(makeFiles(builtBefore, whole, 'before'));
    await search.countFacets('border');
    const fresh = makeFiles(builtAfter, whole, 'after');
    publish(fresh);
    expect(await search.answer(query)).toEqual(await serveIndex(fresh).answer(query));
  });

  test('what is loaded already is still found in the old one', async () => {
    const { search, manifests, publish } = makeHost(before);
    const answer = await search.answer('border raid');
    publish(after);
    expect(await search.answer('border raid')).toEqual(answer);
    expect(manifests).toEqual([false]);
  });

  test('simultaneous queries are all answered from the new one', async () => {
    const { search, publish } = makeHost(before);
    await search.answer('');
    publish(after);
    const fresh = serveIndex(after);
    const all = calls.map(([, call]) => call);
    expect(await Promise.all(all.map((call) => call(search)))).toEqual(await Promise.all(all.map((call) => call(fresh))));
  });
});

describe('when a file is missing, and there is no new index', () => {
  it.each(calls.filter(([what]) => what !== 'a misspelling' && what !== 'filters'))(
    '%s cannot be answered; the manifest is asked for once, and the next time it can',
    async (what, call) => {
      const { search, manifests, change, repair } = makeHost(before);
      change(/^(?:shard|pages|article)-/, isMissing);
      await expect(call(search), what).rejects.toThrow('404');
      expect(manifests).toEqual([false, true]);
      repair();
      expect(await call(search)).toEqual(await call(serveIndex(before)));
      expect(manifests).toEqual([false, true]);
    },
  );

  test('articles that are missing are counted, and results the next time', async () => {
    const { search, manifests, change, repair } = makeHost(before);
    change(/^article-/, isMissing);
    const { failed, results } = await search.answer('border');
    expect([failed, results]).toEqual([2, []]);
    expect(manifests).toEqual([false, true]);
    await search.answer('border');
    expect(manifests).toEqual([false, true, true]);
    repair();
    expect(await search.answer('border')).toEqual(await serveIndex(before).answer('border'));
  });

  test('nor a manifest, the answer is as far as it goes', async () => {
    const { search, change, publish } = makeHost(before);
    await search.answer('');
    publish(before, null as unknown as Manifest);
    change(/^article-/, isMissing);
    expect(await search.answer('border')).toMatchObject({ failed: 2, results: [] });
  });
});

describe('a file that is not the one that it should be is as good as missing:', () => {
  it.each<[string, Change]>([
    ['cut off', (file) => JSON.parse(JSON.stringify(file).slice(0, -10)) as unknown],
    ['of another name', (file) => ({ ...file, name: 'shard-999' })],
    ['of another generation', (file) => ({ ...file, generation: 'after' })],
    ['without a name', ({ ...file }: { name?: string }) => ({ ...file, name: undefined })],
    ['nothing', () => null],
    ['a text', () => '<!doctype html>'],
  ])('%s', async (_, change) => {
    const host = makeHost(before);
    host.change(/^shard-/, change);
    for (const [, call] of calls) await expect(call(host.search)).rejects.toThrow();
    host.repair();
    host.change(/^article-/, change);
    const { failed, results } = await host.search.answer('border');
    expect([failed, results]).toEqual([2, []]);
    await expect(host.search.findMatchesIn('two', 'raid')).rejects.toThrow();
    host.repair();
    expect(await host.search.answer('border')).toEqual(await serveIndex(before).answer('border'));
  });
});

describe('the manifest', () => {
  const other = { ...after.manifest, format: indexFormat + 1 };

  test('of another build is only for a new page to read', async () => {
    const { search, loaded, publish } = makeHost(before);
    publish(before, other);
    await expect(search.answer('border')).rejects.toThrow(OutdatedCode);
    await expect(search.countFacets('border')).rejects.toThrow(OutdatedCode);
    expect(loaded).toEqual([]);
    publish(before);
    expect((await search.answer('border')).results).not.toEqual([]);
  });

  test('of another build, in place of one whose files are gone, too', async () => {
    const { search, publish } = makeHost(before);
    await search.answer('');
    publish(after, other);
    await expect(search.answer('border')).rejects.toThrow(OutdatedCode);
  });

  test('that cannot be loaded is asked for again by the next query, and once when it can', async () => {
    const manifests: boolean[] = [];
    const search = createSearch({
      loadManifest: (isFresh) => {
        manifests.push(isFresh);
        return manifests.length === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(before.manifest);
      },
      load: (_, name) => Promise.resolve(before.files.get(name)),
    });
    await expect(Promise.all([search.answer('border'), search.answer('raid')])).rejects.toThrow('offline');
    await Promise.all([search.answer('border'), search.answer('raid')]);
    expect(manifests).toEqual([false, false]);
  });
});
