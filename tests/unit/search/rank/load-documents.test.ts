import { expect, test } from 'vitest';
import type { TextFile } from '../../../../src/core/search/index/index-file.ts';
import { createDocumentLoader } from '../../../../src/core/search/rank/load-documents.ts';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

const file: TextFile = { id: 'one', documents: [{ kind: 'passage', id: 'p1', url: '', label: '', text: 'More raids.', names: [] }] };

/** A loader, and the names that it has requested; each answer is given once. */
const makeLoader = (...answers: readonly (TextFile | Error)[]) => {
  const requested: string[] = [];
  const left = [...answers];
  const { load, isLoaded } = createDocumentLoader((fileName) => {
    requested.push(fileName);
    const next = left.shift() ?? new Error('requested too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  }, makeTokenizer());
  return { load, isLoaded, requested };
};

test('documents are loaded with their words and tokens', async () => {
  const [document] = await makeLoader(file).load('one.json');
  expect(document).toMatchObject({
    id: 'p1',
    words: [{ folded: 'more' }, { folded: 'raids' }],
    tokens: [{ term: 'more' }, { term: 'raid' }],
  });
});

test('a file is requested once, even if it is loaded again before it has arrived', async () => {
  const { load, requested } = makeLoader(file);
  const [first, second] = await Promise.all([load('one.json'), load('one.json')]);
  expect(await load('one.json')).toBe(first);
  expect(second).toBe(first);
  expect(requested).toEqual(['one.json']);
});

test('each file is requested by itself', async () => {
  const { load, requested } = makeLoader(file, { id: 'two', documents: [] });
  expect([await load('one.json'), await load('two.json')].map((documents) => documents.length)).toEqual([1, 0]);
  expect(requested).toEqual(['one.json', 'two.json']);
});

test('a file is loaded once it has arrived, not once it is requested', async () => {
  const { load, isLoaded } = makeLoader(file);
  expect(isLoaded('one.json')).toBe(false);
  const documents = load('one.json');
  expect(isLoaded('one.json')).toBe(false);
  await documents;
  expect([isLoaded('one.json'), isLoaded('two.json')]).toEqual([true, false]);
});

test('a file that failed to load is requested again the next time', async () => {
  const { load, isLoaded, requested } = makeLoader(new Error('offline'), file);
  await expect(load('one.json')).rejects.toThrow('offline');
  expect(isLoaded('one.json')).toBe(false);
  expect(await load('one.json')).toHaveLength(1);
  expect([isLoaded('one.json'), requested.length]).toEqual([true, 2]);
});
