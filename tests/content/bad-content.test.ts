import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { readContent } from '../../src/site/read-content.ts';

/** A fault as `expected.json` of a case describes it; `says` and `hint` are parts of its text. */
type Expected = Pick<Issue, 'code' | 'file' | 'line' | 'hint'> & { readonly says: string };

const fixtures = join(import.meta.dirname, '../fixtures');

/** The content of a fixture folder, with paths from that folder. */
async function readFixture(folder: string): Promise<readonly ContentFile[]> {
  const root = join(fixtures, folder);
  return (await readContent(root)).map((file) => ({ ...file, path: file.path.slice(root.length + 1) }));
}
const valid = await readFixture('valid');

const byPlace = (a: Expected | Issue, b: Expected | Issue): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.code.localeCompare(b.code);

const toMatcher = ({ says, hint, ...place }: Expected) => ({
  ...place,
  message: expect.stringContaining(says) as string,
  ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) as string }),
});

test('the content on which every case is laid has no fault', () => {
  const { site, issues } = buildSite(valid);
  expect(issues).toEqual([]);
  expect(site?.articles.map(({ id }) => id)).toEqual(['border-attacks', 'two-letters']);
});

describe('bad content is refused, with each fault reported once, with file and line', () => {
  it.each(readdirSync(join(fixtures, 'bad-content')))('%s', async (name) => {
    const folder = join('bad-content', name);
    const expected = JSON.parse(readFileSync(join(fixtures, folder, 'expected.json'), 'utf8')) as readonly Expected[];
    expect(expected).not.toEqual([]);

    const changed = await readFixture(folder);
    const { site, issues } = buildSite([...new Map([...valid, ...changed].map((file) => [file.path, file])).values()]);

    expect(issues.toSorted(byPlace)).toMatchObject(expected.toSorted(byPlace).map(toMatcher));
    expect(site).toBeUndefined();
  });
});
