import { describe, expect, test } from 'vitest';
import { checkCharacters } from '../../../src/core/check/check-characters.ts';

const check = (text: string) => checkCharacters([{ collection: 'sources', id: 'a', path: 'sources/a.md', text }]);

describe('characters that are a fault:', () => {
  test.each<[string, string, string, RegExp]>([
    ['bytes of another encoding', 'isn\uFFFDt', 'encoding', /not UTF-8/],
    ['a garbled apostrophe', 'isnâ€™t', 'encoding', /“â€™” is UTF-8/],
    ['a garbled accent', 'cafÃ©', 'encoding', /“Ã©” is UTF-8/],
    ['a garbled space', 'aÂ\u00A0b', 'encoding', /UTF-8 that was read/],
    ['a garbled sign', 'ðŸ˜€', 'encoding', /UTF-8 that was read/],
    ['garbled Urdu', 'Ø·Ø§Ù„', 'encoding', /UTF-8 that was read/],
    ['garbled Russian', 'ÐœÐ¾', 'encoding', /UTF-8 that was read/],
    ['NUL', 'a\u0000b', 'character', /U\+0000/],
    ['an escape', 'a\u001B[31mb', 'character', /U\+001B/],
    ['an override of the direction', 'a\u202Eb', 'character', /U\+202E/],
    ['half a character', 'a\uD83Db', 'character', /U\+D83D/],
  ])('%s', (_, text, code, message) => {
    const [issue, ...others] = check(`---\nname: A\n---\n${text}`);
    expect(issue).toMatchObject({ code, file: 'sources/a.md', line: 4, message: expect.stringMatching(message) as string });
    expect(others).toEqual([]);
  });

  test('one of each kind in a file, with how many more lines have some', () => {
    expect(check('â€™\nâ€™ â€™\nÃ©\n').map(({ line, message }) => [line, message.slice(-21)])).toEqual([[1, 'So have 2 more lines.']]);
  });

  test('with what was meant', () => {
    expect(check('isnâ€™t')[0]?.hint).toContain('“’”');
    expect(check('Ø·Ø§Ù„')[0]?.hint).toContain('“طال”');
  });
});

test.each([
  ...[
    'naïve Ångström, «Ø», ÆØÅ, Ñandú',
    'É™, CAFÉ™ £5',
    'â is a letter',
    'Ã, Â',
    'طالبان and 😀 and \u2067طالبان\u2069',
    '\uFEFFa\tb\r\nc',
    'ﬁ … “x” – €',
  ],
])('sound text has none: %j', (text) => expect(check(text)).toEqual([]));

test('a long text takes no longer for its length', () => {
  expect(check(`${'Ø'.repeat(200_000)}\n${'â€'.repeat(200_000)}`)).toEqual([]);
});
