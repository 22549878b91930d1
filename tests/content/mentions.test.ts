import { readdirSync, readFileSync } from 'node:fs';
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

const folder = 'tests/fixtures/mentions';

/** Parses a text of the gold set, in which spans are written `⟦TTP|ttp⟧`. */
function parseGold(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [, form, actor] = /^⟦([^|]*)\|([^⟧]*)⟧$/.exec(part) ?? [];
    if (form !== undefined && actor !== undefined) spans.push({ start: text.length, end: text.length + form.length, actor });
    text += form ?? part;
  }
  return { text, spans };
}

/** How many spans the linker finds in a text and how many there are, with the wrong and the missed ones in context. */
function compare(file: string) {
  const { text, spans } = parseGold(readFileSync(`${folder}/${file}`, 'utf8'));
  const found = findMentions(realSite.registry, extractProse(text, toTextFormat(file, text)).text)
    .filter(({ entity }) => entity.kind === 'actor')
    .map(({ start, end, entity }): Span => ({ start, end, actor: entity.id }));
  const listOthers = (some: readonly Span[], others: readonly Span[]) =>
    some
      .filter((a) => !others.some((b) => a.start === b.start && a.end === b.end && a.actor === b.actor))
      .map(
        ({ start, end, actor }) =>
          `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}|${actor}]${text.slice(end, end + 15)}`,
      );
  return { found: found.length, expected: spans.length, wrong: listOthers(found, spans), missed: listOthers(spans, found) };
}

const compared = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .map(compare);
const sum = (key: 'found' | 'expected'): number => compared.reduce((total, one) => total + one[key], 0);

test('of 100 mentions that the linker finds in the gold set, at least 99 are right', () => {
  const wrong = compared.flatMap((one) => one.wrong);
  expect(1 - wrong.length / sum('found'), wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('of 100 mentions in the gold set, the linker finds at least 97', () => {
  const missed = compared.flatMap((one) => one.missed);
  expect(1 - missed.length / sum('expected'), missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});
