import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractProse, toTextFormat } from '../../src/core/names/extract-prose.ts';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { realSite } from '../support/real-site.ts';

/** A stretch of a text and the actor that it names; offsets are UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly actor: string;
}

/** A span as the annotator saw it, with what is right as well: another actor, or another span. */
interface Judged extends Span {
  readonly also?: string | readonly string[];
  readonly accept?: readonly (Omit<Span, 'actor'> & { readonly actor?: string })[];
}

const folder = 'tests/fixtures/mentions-of-others';

const toAnswers = ({ start, end, actor, also = [], accept = [] }: Judged): readonly string[] => [
  ...[actor, ...[also].flat()].map((id) => `${start}-${end} ${id}`),
  ...accept.map((other) => `${other.start}-${other.end} ${other.actor ?? actor}`),
];

function compare(file: string) {
  const text = readFileSync(join(folder, file), 'utf8');
  const { must, optional } = JSON.parse(readFileSync(join(folder, file.replace(/\w+$/, 'json')), 'utf8')) as Record<
    'must' | 'optional',
    readonly Judged[]
  >;
  const found = findMentions(realSite.registry, extractProse(text, toTextFormat(file, text)).text)
    .filter(({ entity }) => entity.kind === 'actor')
    .map(({ start, end, entity }): Span => ({ start, end, actor: entity.id }));
  const answers = new Set(found.flatMap(toAnswers));
  const right = new Set([...must, ...optional].flatMap(toAnswers));
  const show = ({ start, end, actor }: Span): string =>
    `${file}: ${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}|${actor}]${text.slice(end, end + 15)}`;
  return {
    found: found.length,
    expected: must.length,
    wrong: found.filter((span) => !toAnswers(span).some((answer) => right.has(answer))).map(show),
    missed: must.filter((span) => !toAnswers(span).some((answer) => answers.has(answer))).map(show),
  };
}

const compared = readdirSync(folder)
  .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
  .map(compare);
const sum = (key: 'found' | 'expected'): number => compared.reduce((total, one) => total + one[key], 0);

test('of 100 mentions found in texts as other houses print them, at least 95 are right', () => {
  const wrong = compared.flatMap((one) => one.wrong);
  expect(1 - wrong.length / sum('found'), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('of 100 mentions that a reader sees in texts as other houses print them, at least 92 are found', () => {
  const missed = compared.flatMap((one) => one.missed);
  expect(1 - missed.length / sum('expected'), missed.join('\n')).toBeGreaterThanOrEqual(0.92);
});
