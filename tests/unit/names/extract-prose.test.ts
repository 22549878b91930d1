import { describe, expect, it, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { extractProse } from '../../../src/core/names/extract-prose.ts';
import { region } from '../../support/region.ts';

const hidden = '\u0000';
const joint = '\u2060';

/** What a Markdown text leaves to read, without what stands for the rest. */
const readProse = (text: string): string => extractProse(text, true).replaceAll(hidden, '').replaceAll(joint, '');

/** The names in a Markdown text, as the text itself has them at their offsets. */
const readNames = (text: string): string[] =>
  findMentions(region, extractProse(text, true)).map(({ start, end }) => text.slice(start, end));

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
    ['Markdown', sample, true],
    ['Markdown with line ends of Windows', sample.replaceAll('\n', '\r\n'), true],
    ['plain text', sample, false],
  ])('in %s', (_, text, isMarkdown) => {
    const read = extractProse(text, isMarkdown);
    expect(read).toHaveLength(text.length);
    expect(read.split('').map((letter, i) => (letter === hidden || letter === joint ? text[i] : letter))).toEqual(text.split(''));
  });

  test('and an empty file stays empty', () => {
    expect(extractProse('', true)).toBe('');
    expect(extractProse('', false)).toBe('');
  });
});

describe('of Markdown, only prose is read', () => {
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

  test('what only looks like frontmatter, as it stands further down, is read', () => {
    expect(readNames('Prose.\n\n---\n\nTTP\n\n---\n')).toEqual(['TTP']);
  });
});

describe('a name in Markdown is one', () => {
  it.each([
    ['with emphasis inside', 'the Tehreek-e-**Taliban** Pakistan', 'Tehreek-e-**Taliban** Pakistan'],
    ['with emphasis on its first word', '*Islamic* State', 'Islamic* State'],
    ['with a link on its first words', '[Islamic](https://TTP.org) State', 'Islamic](https://TTP.org) State'],
    ['with emphasis in a link', '[the **Islamic** State](https://a.org)', 'Islamic** State'],
    ['over the lines of a paragraph', 'the Islamic\nState', 'Islamic\nState'],
    ['over lines that end in a break', 'the Islamic  \nState', 'Islamic  \nState'],
    ['over the lines of a quotation', '> the Islamic\n> State', 'Islamic\n> State'],
    ['over the lines of a quotation in a quotation', '> > the Islamic\n> > State', 'Islamic\n> > State'],
    ['over the lines of a quotation with ends of Windows', '> the Islamic\r\n> State', 'Islamic\r\n> State'],
    ['over the lines of a list item', '- the Islamic\n  State', 'Islamic\n  State'],
  ])('%s', (_, text, name) => {
    expect(readNames(text)).toEqual([name]);
  });
});

describe('no name in Markdown goes', () => {
  it.each([
    ['from one paragraph to the next', 'Islamic\n\nState'],
    ['from one emphasised paragraph to the next', '**Islamic**\n\n**State**'],
    ['from a heading to its text', '## Islamic\n\nState'],
    ['from an underlined heading to its text', 'Islamic\n=======\nState'],
    ['from one list item to the next', '- Islamic\n- State'],
    ['from one numbered item to the next', '1. Islamic\n2. State'],
    ['from one emphasised item to the next', '- *Islamic*\n- *State*'],
    ['from a paragraph into a list or quotation', 'Islamic\n- State\n\nIslamic\n> State'],
    ['over the cells of a table', '| Islamic | State |\n| ------- | ----- |\n| Islamic | State |'],
    ['over the rows of a table', '| Islamic |\n| ------- |\n| State |'],
    ['over a rule', 'Islamic\n***\nState'],
    ['over a paragraph of a quotation', '> Islamic\n>\n> State'],
    ['over code, a picture or a tag', 'Islamic `x` State, Islamic ![x](x.png) State, Islamic <br> State'],
    ['over an address', 'Islamic https://a.org State'],
  ])('%s', (_, text) => {
    expect(readNames(text)).toEqual([]);
  });
});

describe('of plain text', () => {
  test('all is read as it stands', () => {
    const text = '---\ntitle: TTP\n---\n# `TTP` **TTP**\n\n    <b>TTP</b>\r\n> TTP [TTP](TTP)';
    expect(extractProse(text, false)).toBe(text);
  });

  it.each([
    ['https', 'see https://TTP.org/TTP now', 'see  now'],
    ['http', 'see http://TTP.org now', 'see  now'],
    ['www', 'see www.TTP.org now', 'see  now'],
    ['e-mail', 'see TTP@TTP.org now', 'see  now'],
  ])('addresses are hidden: %s', (_, text, prose) => {
    expect(extractProse(text, false).replaceAll(hidden, '')).toBe(prose);
  });

  test('the name after an address is found where it stands', () => {
    expect(findMentions(region, extractProse('🕌 https://TTP.org TTP', false))).toMatchObject([{ start: 19, end: 22, text: 'TTP' }]);
  });
});
