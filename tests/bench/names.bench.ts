import { expect, test } from 'vitest';
import { buildRegistry, type Bearer } from '../../src/core/names/build-registry.ts';
import { findNames } from '../../src/core/names/find-names.ts';
import { extractProse } from '../../src/core/names/extract-prose.ts';
import { listBearers } from '../../src/core/names/parse-registry.ts';
import { buildVocabulary } from '../../src/core/names/vocabulary.ts';
import { parseCorpus } from '../../src/core/schema/corpus.ts';
import { readContent } from '../../src/site/read-content.ts';

const { corpus } = parseCorpus(await readContent('content'));
const own = listBearers(corpus);
const vocabulary = buildVocabulary(corpus.nameWords.data);
const article = corpus.articles.map(({ body }) => body).join('\n\n');

/** Names for this many forms: those of the content, then made-up ones of two words, as varied as real ones. */
function makeBearers(forms: number): readonly Bearer[] {
  const syllables = ['bar', 'khel', 'mir', 'zad', 'gul', 'wan', 'shor', 'tal', 'dar', 'pesh', 'lak', 'nur', 'sher', 'hask', 'jan', 'qal'];
  const toWord = (number: number): string => {
    const word = [number, number >> 4, number >> 8].map((part) => syllables[part % syllables.length] ?? '').join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const count = own.reduce((sum, { names }) => sum + names.length, 0);
  const made = Array.from({ length: Math.max(0, forms - count) }, (_, i): Bearer => ({
    entity: { kind: 'actor', id: `made-${i}` as never },
    nature: i % 2 === 0 ? 'person' : 'group',
    names: [{ form: `${toWord(i)} ${toWord(i * 7 + 3)}`, type: 'canonical' }],
  }));
  return [...own, ...made];
}

test.each([1600, 50_000])(
  '%i forms: compiled, and a text and one twice as long',
  async (forms) => {
    const bearers = makeBearers(forms);
    const before = performance.now();
    const registry = buildRegistry(bearers, vocabulary);
    const compiled = performance.now() - before;
    const find = (text: string): number => {
      const prose = extractProse(text, 'plain');
      const start = performance.now();
      findNames(registry, text, prose);
      return performance.now() - start;
    };
    const [once, twice] = [article.repeat(8), article.repeat(16)];
    find(once);
    const runs = Array.from({ length: 7 }, () => find(twice) / find(once)).toSorted((a, b) => a - b);
    console.log(
      `${registry.names.length} forms compile in ${compiled.toFixed(0)} ms; twice the text takes ${runs[3]?.toFixed(2)} times as long`,
    );
    expect(runs[3]).toBeLessThan(2.2);
  },
  300_000,
);
