import { describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/core/build-site.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { readContent } from '../../../src/site/read-content.ts';

const files = await readContent('tests/fixtures/valid');
const changed = (path: string, from: string, to: string): readonly ContentFile[] =>
  files.map((file) => (file.path.endsWith(path) ? { ...file, text: file.text.replace(from, to) } : file));
const check = (content: readonly ContentFile[], originals?: Readonly<Record<string, string>>) =>
  buildSite(content, originals === undefined ? {} : { originals: new Map(Object.entries(originals)) }).issues.map(({ code, message }) => [
    code,
    message,
  ]);

describe('with the originals', () => {
  const texts = { 'border-attacks.txt': 'They tell of a "wave  of fire" and of 40 raids.', 'two-letters.txt': 'Nothing.' };
  const note = 'which report it means';

  test('a quotation may stand in the original of its article, whatever the marks and spaces', () => {
    const content = changed('border-attacks.md', note, 'whose words “‘Wave of fire’ and” are');
    expect(check(content)).toMatchObject([['unknown-quotation', expect.stringContaining('stands not in the article.') as string]]);
    expect(check(content, { ...texts, 'border-attacks.txt': 'a ‘wave of fire’ and' })).toEqual([]);
  });

  test('that of another article does not do', () => {
    const content = changed('border-attacks.md', note, 'what “nothing” is');
    expect(check(content, texts)).toMatchObject([
      ['unknown-quotation', expect.stringContaining('“nothing” is quoted, but stands not in the article or its original') as string],
    ]);
  });

  test('words that a date rests on are looked up, too', () => {
    const content = changed('border-attacks.md', 'basis: "text"', 'basis: "inferred: “50 raids”"');
    expect(check(content)).toEqual([]);
    expect(check(content, texts)).toMatchObject([['unknown-quotation', expect.stringContaining('“50 raids”') as string]]);
    expect(check(changed('border-attacks.md', 'basis: "text"', 'basis: "inferred: “40 raids”"'), texts)).toEqual([]);
  });

  test('one that is not there is a fault: its article cannot be checked', () => {
    expect(check(files, { 'two-letters.txt': '' })).toMatchObject([
      ['original-missing', expect.stringContaining('“border-attacks.txt” is not among those given') as string],
    ]);
  });
});
