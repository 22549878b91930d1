import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../../src/core/content/corpus.ts';
import { toReferences } from '../../../src/core/graph/references.ts';
import { makeArticle, makeSource } from '../../support/make-content.ts';

const toShort = (given: Readonly<Record<string, unknown>>): string => {
  const files = [makeSource('post', { name: 'The Post' }), makeArticle('one', 'Text.', given)];
  return toReferences(parseCorpus(files).corpus).article('one').short;
};
const undated = { date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } };

describe('an article is called for short', () => {
  test.each([
    [{ source: 'post', author: 'Ann Writer', title: 'Alpha: a tale' }, 'The Post'],
    [{ author: 'Ann Writer', title: 'Alpha: a tale' }, 'Ann Writer'],
    [{ title: 'Alpha: a tale, and more' }, 'Alpha'],
    [{ title: 'Alpha, Beta: a tale' }, 'Alpha'],
    [{ title: 'Alpha – a tale' }, 'Alpha'],
    [{ title: 'The half-told tale of Alpha' }, 'The half-told tale of Alpha'],
    [{ title: 'The Alpha–Beta war: a tale' }, 'The Alpha–Beta war'],
  ])('by its publication, else its author, else the first words of its title: %j', (given, short) => {
    expect(toShort({ ...given, ...undated })).toBe(short);
  });

  test.each([
    ['2024-05-02', 'day', 'The Post, 2024'],
    ['2024', 'year', 'The Post, 2024'],
    ['2024-05/2024-06', 'range', 'The Post, 2024'],
    ['2023-12/2024-01', 'range', 'The Post, 2023–2024'],
    ['2021/2024', 'range', 'The Post, 2021–2024'],
    [undefined, 'unknown', 'The Post'],
  ])('with its year, the first and last of several, or none: %s', (value, precision, short) => {
    expect(toShort({ source: 'post', date: { value, precision, grade: 'inferred', evidence: 'a test' } })).toBe(short);
  });
});

test('an id that no page has is refused', () => {
  expect(() => toReferences(parseCorpus([makeArticle('one')]).corpus).actor('one')).toThrow('“one”');
});
