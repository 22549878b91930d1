import { expect, test } from 'vitest';
import { openIndex } from '../../../../src/core/search/index/search-index.ts';
import { createDocumentLoader, type DocumentLoader } from '../../../../src/core/search/rank/load-documents.ts';
import { makeActor, makeArticleOfClaims, makeEvent, makeQuestion } from '../../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../../support/make-index.ts';

const built = buildContentIndex([
  makeActor('alpha'),
  makeArticleOfClaims('one', ['first']),
  makeArticleOfClaims('two', ['second']),
  makeQuestion('why', [['first'], ['second']]),
  makeEvent('raid', ['first']),
]);
const cut = makeFiles(built);
/** Positions of what comes after the articles. */
const [question, event] = [2, 3] as const;

/** A loader, and the contents that it has requested beside those of the index itself; the first requests fail. */
const makeLoader = (failures = 0): DocumentLoader & { readonly requested: readonly string[] } => {
  const requested: string[] = [];
  const load = (name: string): Promise<object> => {
    const file = cut.files.get(name) ?? {};
    if ('pages' in file) return Promise.resolve(file);
    requested.push('id' in file ? String(file.id) : 'cards');
    return requested.length > failures ? Promise.resolve(file) : Promise.reject(new Error('offline'));
  };
  return { ...createDocumentLoader(openIndex(cut.manifest, load), load), requested };
};

test('an article is loaded with the words and tokens of its documents', async () => {
  const { title, documents } = await makeLoader().loadArticle(0);
  expect(title).toBe('Title of one');
  expect(documents.map(({ kind, id }) => [kind, id])).toEqual([
    ['passage', 'p1'],
    ['passage', 'p2'],
    ['claim', 'first'],
  ]);
  expect(documents[0]).toMatchObject({ words: [{ folded: 'alpha' }], tokens: [{ term: 'alpha' }] });
});

test('questions and events are loaded each by its position, with their words', async () => {
  const { loadCard } = makeLoader();
  expect(await loadCard(question)).toMatchObject({ kind: 'question', id: 'why', label: 'Question why' });
  const { kind, id, words } = await loadCard(event);
  expect([kind, id, ...words.map(({ raw }) => raw)]).toEqual(['event', 'raid', 'Event', 'raid', '2', 'May', '2024']);
});

test('what is loaded is not requested again', async () => {
  const { loadArticle, loadCard, requested } = makeLoader();
  const first = await loadArticle(0);
  await loadCard(question);
  expect(await loadArticle(0)).toBe(first);
  await loadCard(event);
  expect(requested).toEqual(['one', 'cards']);
});

test('each article is requested by itself', async () => {
  const { loadArticle, requested } = makeLoader();
  expect([await loadArticle(0), await loadArticle(1)].map(({ id }) => id)).toEqual(['one', 'two']);
  expect(requested).toEqual(['one', 'two']);
});

test('an article is loaded once it has arrived, not once it is requested', async () => {
  const { loadArticle, isLoaded } = makeLoader();
  expect(isLoaded(0)).toBe(false);
  const article = loadArticle(0);
  expect(isLoaded(0)).toBe(false);
  await article;
  expect([isLoaded(0), isLoaded(1)]).toEqual([true, false]);
});

test('what failed to load is requested again the next time', async () => {
  const { loadArticle, loadCard, isLoaded, requested } = makeLoader(2);
  await expect(loadArticle(0)).rejects.toThrow('offline');
  await expect(loadCard(question)).rejects.toThrow('offline');
  expect(isLoaded(0)).toBe(false);
  expect([(await loadArticle(0)).id, (await loadCard(question)).id]).toEqual(['one', 'why']);
  expect([isLoaded(0), requested.length]).toEqual([true, 4]);
});

test('an article that is loaded twice at a time is analyzed once', async () => {
  const { loadArticle } = makeLoader();
  const [first, second] = await Promise.all([loadArticle(0), loadArticle(0)]);
  expect(second).toBe(first);
});

test('of many articles those asked for last stay loaded', async () => {
  const many = makeFiles(
    buildContentIndex([makeActor('alpha'), ...Array.from({ length: 70 }, (_, i) => makeArticleOfClaims(`a${i}`, []))]),
  );
  const load = (name: string): Promise<object> => Promise.resolve(many.files.get(name) ?? {});
  const { loadArticle, isLoaded } = createDocumentLoader(openIndex(many.manifest, load), load);
  for (let at = 0; at < 69; at += 1) {
    await loadArticle(at);
    await loadArticle(0);
  }
  expect([isLoaded(0), isLoaded(1), isLoaded(68), isLoaded(69)]).toEqual([true, false, true, false]);
});
