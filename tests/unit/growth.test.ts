import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWork, type Work } from '../support/count-work.ts';

/** Twice, and what sorting and searching in what is sorted add. */
const mostGrowth = 2.3;
/** What ran less often than this is a detail of the content. */
const negligible = 2000;

/** What is judged by its sum: a folder, or more closely a file. */
const parts = { folder: /^src\/(?:core\/)?[^/:]+/, file: /^[^:]+/ } as const;

interface Growth {
  readonly name: string;
  readonly once: number;
  readonly twice: number;
}

const byExcess = (a: Growth, b: Growth): number => b.twice - 2 * b.once - (a.twice - 2 * a.once);

/** “compare, src/core/model/x.ts:12: 100 → 400”. */
function describeFunction({ name, once, twice }: Growth): string {
  const [, file = '', offset = '', functionName = ''] = /^(.*):(\d+) (.*)$/.exec(name) ?? [];
  const line = readFileSync(file, 'utf8').slice(0, Number(offset)).split('\n').length;
  return `${functionName === '' ? 'a function' : functionName}, ${file}:${line}: ${once} → ${twice}`;
}

/** The folders or files that do more than twice the work, each with its functions that grow most. */
function listFaults(once: Work, twice: Work, part: keyof typeof parts): readonly string[] {
  const growths = Array.from(twice, ([name, count]): Growth => ({ name, once: once.get(name) ?? 0, twice: count }));
  return [...Map.groupBy(growths, ({ name }) => parts[part].exec(name)?.[0] ?? '')].flatMap(([step, functions]) => {
    const sum = { once: 0, twice: 0 };
    for (const growth of functions) {
      sum.once += growth.once;
      sum.twice += growth.twice;
    }
    if (sum.twice <= negligible || sum.twice <= sum.once * mostGrowth) return [];
    const most = functions.toSorted(byExcess).slice(0, 5).map(describeFunction);
    return [`${step}: ${sum.once} → ${sum.twice}, mostly\n  ${most.join('\n  ')}`];
  });
}

describe('from content to site, index and previews, no step does more than twice the work for', () => {
  test.each([
    // Each article is compared with 200 others at most, which is more than these.
    ['twice the articles', 'articles', 20, 'folder'],
    ['twice the articles and claims on one question, about the same actors', 'claims', 210, 'file'],
    ['twice the actors, whose names begin alike', 'names', 80, 'file'],
  ] as const)('%s', async (_, content, size, part) => {
    const [once, twice] = await Promise.all([countWork(content, size), countWork(content, 2 * size)]);
    expect(once.size).toBeGreaterThan(300);
    expect(listFaults(once, twice, part)).toEqual([]);
  });
});

test('a step that compares each with each is found, and its function named', () => {
  const workOf = (count: number): Work => new Map([['src/core/urls.ts:0 compare', count ** 2]]);
  const [once, twice] = [workOf(50), workOf(100)];
  const fault = 'src/core/urls.ts: 2500 → 10000, mostly\n  compare, src/core/urls.ts:1: 2500 → 10000';
  expect([listFaults(once, twice, 'file'), listFaults(once, twice, 'folder')]).toEqual([[fault], [fault]]);
});
