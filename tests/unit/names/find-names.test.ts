import { expect, test } from 'vitest';
import { extractProse, type TextFormat } from '../../../src/core/names/extract-prose.ts';
import { findNames } from '../../../src/core/names/find-names.ts';
import { formatNames } from '../../../src/core/names/format-names.ts';
import { makeRegistry } from '../../support/make-registry.ts';

const registry = makeRegistry(
  { ttp: { acronym: ['TTP'] }, iskp: { acronym: ['ISKP'] }, 'afghan-taliban': { metonym: ['Kabul?'] } },
  { kabul: { canonical: ['Kabul?'] }, bajaur: { canonical: ['Bajaur'] } },
);
const find = (text: string, format: TextFormat) => findNames(registry, text, extractProse(text, format));
const list = (text: string, format: TextFormat): string => {
  const prose = extractProse(text, format);
  return formatNames(prose, findNames(registry, text, prose));
};

test('names are found in the order of the file, with what each names', () => {
  const text = 'A man of Zhob and the TTP met Kabul in Bajaur.';
  const at = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name, line: 1, paragraph: 1 });
  expect(find(text, 'plain')).toMatchObject([
    { ...at('Zhob'), kind: 'unknown', name: 'Zhob', count: 1 },
    { ...at('TTP'), kind: 'actor', actor: 'ttp' },
    {
      ...at('Kabul'),
      kind: 'undecided',
      candidates: [
        { kind: 'actor', id: 'afghan-taliban', type: 'metonym' },
        { kind: 'place', id: 'kabul', type: 'canonical' },
      ],
    },
    { ...at('Bajaur'), kind: 'place', place: 'bajaur' },
  ]);
});

test.each([
  ['plain', 'the TTP\n\n\nTTP\nTTP\r\n\r\n \t\r\nTTP', ['1 1', '4 2', '5 2', '8 3']],
  ['markdown', '---\na: TTP\n---\n# TTP\nTTP\nTTP\n- TTP\n- > TTP\n\n```\nTTP\n```\nTTP', ['4 1', '5 2', '6 2', '7 3', '8 4', '13 5']],
  ['html', '<title>TTP</title>\n<p>The\n<b>TTP</b>\n<hr>\n<ul><li>TTP\n<li>no<li>&#84;TP</ul>', ['3 1', '5 2', '6 4']],
] as const)('lines and paragraphs of %s are counted from 1', (format, text, expected) => {
  expect(find(text, format).map(({ line, paragraph }) => `${line} ${paragraph}`)).toEqual(expected);
});

test('the list for people has the names of each paragraph by kind, then counts', () => {
  const html = [
    '<p>In <i>Bajaur</i>,&nbsp;a place where there was much to see, the <b>T</b>TP met Kabul, and the ISKP did not.',
    '<p>Nothing.<p>The TTP and Zhob and Zhob',
  ];
  expect(list(html.join('\n'), 'html').split('\n')).toEqual([
    'Paragraph 1: In Bajaur, a place where there was much to see, the TTP met …',
    '    1  actor      ttp                          ce where there was much to see, the [TTP] met Kabul, and the ISKP did not. ',
    '    1  actor      iskp                          to see, the TTP met Kabul, and the [ISKP] did not. Nothing. The TTP and Zh',
    '    1  place      bajaur                       In [Bajaur], a place where there was much to se',
    '    1  undecided  afghan-taliban (metonym) or kabul (place)  there was much to see, the TTP met [Kabul], and the ISKP did not. Nothing. ',
    '',
    'Paragraph 3: The TTP and Zhob and Zhob',
    expect.stringMatching(/^ {4}2 {2}actor {6}ttp .*\[TTP\] and Zhob/),
    expect.stringMatching(/^ {4}2 {2}unknown .*\[Zhob\] and Zhob/),
    '',
    '3 mentions of 2 actors: ttp 2, iskp 1.',
    '1 mention of 1 place: bajaur 1.',
    'Undecided: Kabul 1, afghan-taliban (metonym) or kabul (place).',
    'Capitalised names that the registry does not know: Zhob (2).',
  ]);
});

test('the list of no names says so', () => {
  expect(list('', 'plain').split('\n')).toEqual([
    '0 mentions of 0 actors: none.',
    '0 mentions of 0 places: none.',
    'Undecided: none.',
    'Capitalised names that the registry does not know: none.',
  ]);
});
