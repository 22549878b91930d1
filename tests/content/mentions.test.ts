import { expect, test } from 'vitest';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { extractProse } from '../../src/core/names/extract-prose.ts';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';
import { readGold, type GoldText } from '../support/read-gold.ts';

const { site } = await buildFromFolder('content');
const gold = readGold();

const show = (text: string, start: number, end: number, actor: string): string =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}|${actor}]${text.slice(end, end + 15)}`.replace(/\s+/g, ' ');

/** What the linker finds in a text that is not gold, and what it misses. */
const compare = ({ file, text, spans }: GoldText) => {
  if (site === undefined) throw new Error('The content has faults.');
  const found = findMentions(site.registry, extractProse(text, file.endsWith('.md'))).filter(({ entity }) => entity.kind === 'actor');
  const toKey = (start: number, end: number, actor: string): string => `${start} ${end} ${actor}`;
  const wanted = new Set(spans.map(({ start, end, actor }) => toKey(start, end, actor)));
  const had = new Set(found.map(({ start, end, entity }) => toKey(start, end, entity.id)));
  return {
    wrong: found
      .filter(({ start, end, entity }) => !wanted.has(toKey(start, end, entity.id)))
      .map(({ start, end, entity }) => show(text, start, end, entity.id)),
    missed: spans
      .filter(({ start, end, actor }) => !had.has(toKey(start, end, actor)))
      .map((span) => show(text, span.start, span.end, span.actor)),
    found: found.length,
  };
};

const compared = gold.map(compare);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('of what the linker finds in the gold set, at least 99 in 100 are right', () => {
  const wrong = compared.flatMap((one) => one.wrong);
  expect(1 - wrong.length / sum(compared.map(({ found }) => found)), wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('of the gold set, the linker finds at least 97 in 100', () => {
  const missed = compared.flatMap((one) => one.missed);
  expect(1 - missed.length / sum(gold.map(({ spans }) => spans.length)), missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});
