import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import { fixtures, readCase, readFixture } from '../support/read-case.ts';

/** A fault as a case’s `expected.json` tells it. */
type Expected = Pick<Issue, 'code' | 'file' | 'line' | 'hint'> & { readonly says: string };

const byPlace = (a: Expected | Issue, b: Expected | Issue): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code);

const toMatcher = ({ says, hint, ...place }: Expected) => ({
  ...place,
  message: expect.stringContaining(says) as string,
  ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) as string }),
});

test('the content that every case overlays has no fault', async () => {
  const { site, issues } = buildSite(await readFixture('sound'));
  expect(issues).toEqual([]);
  expect(site?.articles.map(({ id }) => id)).toEqual(['border-attacks', 'two-letters']);
});

describe('bad content is refused, each fault named once with its file and line', () => {
  it.each(readdirSync(join(fixtures, 'bad-content')))('%s', async (name) => {
    const folder = join('bad-content', name);
    const expected = JSON.parse(readFileSync(join(fixtures, folder, 'expected.json'), 'utf8')) as readonly Expected[];
    expect(expected).not.toEqual([]);

    const { site, issues } = buildSite(await readCase(folder));

    expect(issues.toSorted(byPlace)).toMatchObject(expected.toSorted(byPlace).map(toMatcher));
    expect(site).toBeUndefined();
  });
});
