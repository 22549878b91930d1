import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../src/core/schema/parse-content-file.ts';

const parse = (text: string) => parseContentFile({ collection: 'sources', id: 'post', path: 'sources/post.md', text });
const valid = '---\nname: Post\nabout: A paper.\n---\n\nBody.\n';

describe('a valid file', () => {
  test('has its data, its body and the lines of both', () => {
    const { parsed, issues } = parse(valid);
    expect(issues).toEqual([]);
    expect(parsed).toMatchObject({ id: 'post', data: { name: 'Post', about: 'A paper.' }, body: '\nBody.\n', bodyLine: 5 });
    expect(parsed?.lineOf(['about'])).toBe(3);
  });

  test.each([
    ['Windows line ends', valid.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${valid}`],
    ['spaces after its fences', valid.replaceAll('---', '--- \t')],
    ['a rule in its body', `${valid}\n---\n\nMore.\n`],
  ])('may have %s', (_, text) => {
    const { parsed, issues } = parse(text);
    expect(issues).toEqual([]);
    expect(parsed).toMatchObject({ data: { name: 'Post', about: 'A paper.' }, bodyLine: 5 });
    expect(parsed?.body).toContain('Body.');
  });

  test('may end with its frontmatter', () => {
    expect(parse('---\nname: Post\nabout: A paper.\n---').parsed).toMatchObject({ body: '' });
  });
});

describe('the line of a fault', () => {
  const toPlaces = (text: string) => parse(text).issues.map(({ code, line }) => [code, line]);

  test('is counted from the first line of the file', () => {
    expect(toPlaces('---\nname: Post\nabout: A paper.\nhomepage: x\n---\n')).toEqual([['frontmatter-value', 4]]);
  });

  test('is right with Windows line ends and comments before it', () => {
    expect(toPlaces('---\r\nname: Post\r\n# a comment\r\n\r\nabout: ""\r\n---\r\n')).toEqual([['frontmatter-value', 5]]);
  });

  test('is that of the key, if the key is unknown', () => {
    expect(toPlaces('---\nname: Post\nabout: A paper.\nabuot: A paper.\n---\n')).toEqual([['frontmatter-unknown-key', 4]]);
  });
});

test.each(['---\n---\n', '---\njust words\n---\n', '---\n- a\n- list\n---\n', '---\nname: [unclosed\n---\n', '---\n"": {}\n---\n'])(
  'frontmatter that is no map is a fault: %j',
  (text) => {
    const { parsed, issues } = parse(text);
    expect(parsed).toBeUndefined();
    expect(issues).not.toEqual([]);
  },
);

test('a date is text, with or without quotes, and an impossible one is a fault', () => {
  const article = (value: string) =>
    parseContentFile({
      collection: 'articles',
      id: 'a',
      path: 'articles/a.md',
      text: `---\ntitle: A\ntitleFrom: source\ndeck: D\nsourceFile: a.txt\nactors: []\nplaces: []\nclaims: []\ndate: { value: ${value}, precision: day, grade: found, evidence: e }\n---\n`,
    });
  expect(article('2026-02-28').parsed?.data.date.value).toBe('2026-02-28');
  expect(article('"2026-02-28"').parsed?.data.date.value).toBe('2026-02-28');
  expect(article('2026-02-30').issues).toMatchObject([{ code: 'frontmatter-value', line: 9 }]);
});
