import { describe, expect, it, test } from 'vitest';
import type { FileHead } from '../../src/core/search/index/index-file.ts';
import { cutSearchFiles } from '../../src/site/cut-search-files.ts';
import { createRandom } from '../support/create-random.ts';
import { makeArticle } from '../support/make-content.ts';
import { buildContentIndex } from '../support/make-index.ts';

const random = createRandom(3);
const makeWord = (): string => Array.from({ length: 7 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
const words = Array.from({ length: 6000 }, makeWord);
const some = Array.from({ length: 60 }, (_, i) => words.slice(i * 100, (i + 1) * 100).join(' '));
const cut = (...texts: readonly string[]) => cutSearchFiles(buildContentIndex(texts.map((text, i) => makeArticle(`a${i}`, text))));
const [small, large] = [cut('A border.'), cut(...some)];

test('a small index is in one piece, a large one is cut', () => {
  expect([small.manifest.isWhole, small.manifest.shards.length]).toEqual([true, 1]);
  expect(large.manifest.isWhole).toBe(false);
  expect(large.manifest.shards.length).toBeGreaterThan(5);
});

describe.each([
  ['small', small],
  ['large', large],
])('the files of a %s index', (_, { manifest: { generation }, files }) => {
  test('begin each with their generation and name', () => {
    for (const { name, json } of files) {
      expect(json.startsWith(`{"generation":"${generation}","name":"${name}"`)).toBe(true);
      expect(JSON.parse(json) as FileHead).toMatchObject({ generation, name });
    }
  });

  test('have names of their own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
});

describe('the generation of an index', () => {
  test('is the same for the same content', () => {
    expect(cut(...some)).toEqual(large);
  });

  it.each([
    ['another word', ['A frontier.']],
    ['another letter case', ['A Border.']],
    ['another article', ['A border.', 'A border.']],
  ])('is another with %s', (_, texts) => {
    expect(cut(...texts).manifest.generation).not.toBe(small.manifest.generation);
  });
});
