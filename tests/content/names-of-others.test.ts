import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { findUnknownNames } from '../../src/core/names/find-unknown-names.ts';
import { realSite as site } from '../support/real-site.ts';

/** A text, words of it that must have a mention of an entity, entities that it may not mention, and names that it must list as unknown. */
interface Sample {
  readonly t: string;
  readonly must?: readonly (readonly [words: string, entity: string])[];
  readonly never?: readonly string[];
  readonly unknown?: readonly string[];
}

describe.each(['names.json', 'names-around.json'])('%s', (file) => {
  const samples = JSON.parse(readFileSync(`tests/fixtures/${file}`, 'utf8')) as readonly Sample[];

  test.each(samples)('$t', ({ t: text, must = [], never = [], unknown = [] }) => {
    const mentions = findMentions(site.registry, text);
    const isFound = ([words, id]: readonly [string, string]): boolean => {
      const at = text.indexOf(words);
      return mentions.some(({ start, end, entity }) => entity.id === id && start < at + words.length && end > at);
    };
    expect(must.filter((one) => !isFound(one))).toEqual([]);
    expect(mentions.filter(({ entity }) => never.includes(entity.id))).toEqual([]);
    expect(findUnknownNames(site.registry, text, mentions).map((name) => name.text)).toEqual(expect.arrayContaining([...unknown]));
  });
});
