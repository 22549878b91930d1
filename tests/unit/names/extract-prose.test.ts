import { describe, expect, it, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { extractProse } from '../../../src/core/names/extract-prose.ts';
import { region } from '../../support/region.ts';

const hidden = '\u0000';
const joint = '\u2060';

/** The prose of a Markdown text, without the signs that stand for everything else. */
const readProse = (text: string): string => extractProse(text, 'markdown').text.replaceAll(hidden, '').replaceAll(joint, '');

/** The names found in a Markdown text, as the text itself has them at their offsets. */
const readNames = (text: string): string[] =>
  findMentions(region, extractProse(text, 'markdown').text).map(({ start, end }) => text.slice(start, end));

const sample = [
  ...['---', 'title: TTP', '---', '', '# The *TTP* 🕌', '', '> the `TTP` of', '> Pakistan', '', '- [TTP](https://a.org "T")', '- **TTP**'],
  ...[
    '',
    '```',
    'TTP',
    '```',
    '',
    '<b>TTP</b> ![TTP](t.png) <https://ttp.org> a@ttp.org',
    '',
    '[x]: https://ttp.org',
    'طالبان Orba\u0301n  ',
  ],
].join('\n');

describe('every letter keeps its place', () => {
  it.each([
    ['Markdown', sample, 'markdown'],
    ['Markdown with line ends of Windows', sample.replaceAll('\n', '\r\n'), 'markdown'],
    ['plain text', sample, 'plain'],
  ] as const)('in %s', (_, text, format) => {
    const read = extractProse(text, format).text;
    expect(read).toHaveLength(text.length);
    expect(read.split('').map((letter, i) => (letter === hidden || letter === joint ? text[i] : letter))).toEqual(text.split(''));
  });

  test('in an empty file, which stays empty', () => {
    expect(extractProse('', 'markdown').text).toBe('');
    expect(extractProse('', 'plain').text).toBe('');
  });
});

describe('the prose of Markdown is read', () => {
  it.each([
    ['frontmatter', '---\ntitle: TTP\n---\n\nProse.', '\n\n\n\nProse.'],
    ['frontmatter with line ends of Windows', '---\r\ntitle: TTP\r\n---\r\n\r\nProse.', '\n\n\n\nProse.'],
    ['frontmatter alone', '---\ntitle: TTP\n---', '\n\n'],
    ['code in a fence', 'Prose.\n\n```TTP\nTTP\n```\n\nMore.', 'Prose.\n\n\n\n\n\nMore.'],
    ['indented code', 'Prose.\n\n    TTP\n\nMore.', 'Prose.\n\n\n\nMore.'],
    ['code in a line', 'The `TTP` file', 'The  file'],
    ['the address and title of a link', 'the [group](https://TTP.org/TTP "TTP") here', 'the group here'],
    ['the address of a link defined below', 'the [group][TTP]\n\n[TTP]: https://TTP.org', 'the group\n\n'],
    ['a link that shows its address', 'see <https://TTP.org/TTP> here', 'see  here'],
    ['an e-mail address as a link', 'write <TTP@TTP.org> now', 'write  now'],
    ['an address without marks', 'see https://TTP.org/TTP?q=TTP here', 'see  here'],
    ['a picture', 'see ![TTP](ttp.png "TTP") here', 'see  here'],
    ['tags and comments', 'the <b title="TTP">men</b> <!-- TTP -->', 'the men '],
    ['a block of HTML', '<div>\nTTP\n</div>\n\nProse.', '\n\n\n\nProse.'],
    ['marks of headings, lists and quotations', '## Men\n\n- one\n- two\n\n> three', 'Men\n\none\ntwo\n\nthree'],
  ])('without %s', (_, text, prose) => {
    expect(readProse(text)).toBe(prose);
  });

  test('with what looks like frontmatter but stands further down', () => {
    expect(readNames('Prose.\n\n---\n\nTTP\n\n---\n')).toEqual(['TTP']);
  });
});

describe('a name in Markdown is found as one', () => {
  it.each([
    ['with emphasis inside', 'the Tehreek-e-**Taliban** Pakistan', 'Tehreek-e-**Taliban** Pakistan'],
    ['with emphasis on its first word', '*Islamic* State', 'Islamic* State'],
    ['with a link on its first words', '[Islamic](https://TTP.org) State', 'Islamic](https://TTP.org) State'],
    ['with emphasis in a link', '[the **Islamic** State](https://a.org)', 'Islamic** State'],
    ['across the lines of a paragraph', 'the Islamic\nState', 'Islamic\nState'],
    ['across lines that end in a break', 'the Islamic  \nState', 'Islamic  \nState'],
    ['across the lines of a quotation', '> the Islamic\n> State', 'Islamic\n> State'],
    ['across the lines of a quotation in a quotation', '> > the Islamic\n> > State', 'Islamic\n> > State'],
    ['across the lines of a quotation with line ends of Windows', '> the Islamic\r\n> State', 'Islamic\r\n> State'],
    ['across the lines of a list item', '- the Islamic\n  State', 'Islamic\n  State'],
  ])('%s', (_, text, name) => {
    expect(readNames(text)).toEqual([name]);
  });
});

describe('no name in Markdown is found', () => {
  it.each([
    ['across paragraphs', 'Islamic\n\nState'],
    ['across emphasised paragraphs', '**Islamic**\n\n**State**'],
    ['across a heading and its text', '## Islamic\n\nState'],
    ['across an underlined heading and its text', 'Islamic\n=======\nState'],
    ['across list items', '- Islamic\n- State'],
    ['across numbered items', '1. Islamic\n2. State'],
    ['across emphasised items', '- *Islamic*\n- *State*'],
    ['across a paragraph and a list or quotation', 'Islamic\n- State\n\nIslamic\n> State'],
    ['across the cells of a table', '| Islamic | State |\n| ------- | ----- |\n| Islamic | State |'],
    ['across the rows of a table', '| Islamic |\n| ------- |\n| State |'],
    ['across a rule', 'Islamic\n***\nState'],
    ['across the paragraphs of a quotation', '> Islamic\n>\n> State'],
    ['across code, a picture or a tag', 'Islamic `x` State, Islamic ![x](x.png) State, Islamic <br> State'],
    ['across an address', 'Islamic https://a.org State'],
  ])('%s', (_, text) => {
    expect(readNames(text)).toEqual([]);
  });
});

describe('plain text', () => {
  test('is read as it stands', () => {
    const text = '---\ntitle: TTP\n---\n# `TTP` **TTP**\n\n    <b>TTP</b>\r\n> TTP [TTP](TTP)';
    expect(extractProse(text, 'plain').text).toBe(text);
  });

  it.each([
    ['https', 'see https://TTP.org/TTP now', 'see  now'],
    ['http', 'see http://TTP.org now', 'see  now'],
    ['www', 'see www.TTP.org now', 'see  now'],
    ['e-mail', 'see TTP@TTP.org now', 'see  now'],
  ])('is read without addresses: %s', (_, text, prose) => {
    expect(extractProse(text, 'plain').text.replaceAll(hidden, '')).toBe(prose);
  });

  test('keeps the offsets of names after an address', () => {
    expect(findMentions(region, extractProse('🕌 https://TTP.org TTP', 'plain').text)).toMatchObject([{ start: 19, end: 22, text: 'TTP' }]);
  });
});
