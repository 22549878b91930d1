import { describe, expect, it, test } from 'vitest';
import { extractProse, toTextFormat } from '../../../src/core/names/extract-prose.ts';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { region } from '../../support/region.ts';

/** The names found in an HTML text, as the text itself has them at their offsets. */
const readNames = (html: string): string[] => {
  const { text, toSource } = extractProse(html, 'html');
  return findMentions(region, text).map((mention) => {
    const { start, end } = toSource(mention);
    return html.slice(start, end);
  });
};

describe('a name in HTML is found where the file has it', () => {
  it.each([
    ['in a paragraph', '<p>The TTP said', 'TTP'],
    ['after letters of two units and entities', '<p>🕌 &#128332; &amp; the TTP', 'TTP'],
    ['with an entity inside', 'of Pakistan&#8217;s Taliban.', 'Pakistan&#8217;s Taliban'],
    ['with a named entity inside', 'of Pakistan&rsquo;s Taliban', 'Pakistan&rsquo;s Taliban'],
    ['with an entity as its first and last letter', 'the &#84;T&#x50;!', '&#84;T&#x50;'],
    [
      'with a hard space and hyphens as entities',
      'Tehreek&#8209;e&#8209;Taliban&nbsp;Pakistan',
      'Tehreek&#8209;e&#8209;Taliban&nbsp;Pakistan',
    ],
    ['with emphasis inside', 'the <b>Islamic</b> State', 'Islamic</b> State'],
    ['with emphasis on a letter', 'the <b>T</b>TP', 'T</b>TP'],
    ['with a link on it', '<a href="/TTP" title="ISKP">the Islamic State</a>', 'Islamic State'],
    ['with a comment inside', 'the Islamic <!-- ISKP --> State', 'Islamic <!-- ISKP --> State'],
    ['across lines and indentation', '<p>\n  the Islamic\n\n  State\n</p>', 'Islamic\n\n  State'],
    ['across a line break', 'the Islamic<br>\nState', 'Islamic<br>\nState'],
    ['after an element that was never closed', '<p>One<p>the <i>TTP', 'TTP'],
  ])('%s', (_, html, name) => {
    expect(readNames(html)).toEqual([name]);
  });
});

describe('no name in HTML is found', () => {
  it.each([
    ['in attributes', '<p title="TTP" data-a=\'TTP\'>no'],
    ['in comments and declarations', '<!doctype TTP><!-- TTP --><?TTP?>no'],
    ['in scripts and styles', '<script>"TTP" < 1</script><style>TTP {}</style>no'],
    ['in the title', '<head><title>TTP</title></head>no'],
    ['in ways through the site', '<nav><ul><li>TTP</ul></nav>no'],
    ['in code and drawings', '<code>TTP</code><pre><code>TTP</code></pre><svg><text>TTP</text></svg>no'],
    ['in controls', '<button>TTP</button><select><option>TTP</select><textarea>TTP</textarea>no'],
    ['in an address', '<a href="#">https://TTP.org/TTP</a> TTP@ttp.org'],
    ['across paragraphs', '<p>Islamic</p><p>State</p>'],
    ['across list items', '<ul><li>Islamic<li>State</ul>'],
    ['across cells', '<table><tr><td>Islamic<td>State</table>'],
    ['across a heading and its text', '<h2>Islamic</h2>State'],
    ['across a picture or code', 'Islamic <img alt=""> State, Islamic <code>x</code> State'],
  ])('%s', (_, html) => {
    expect(readNames(html)).toEqual([]);
  });

  test('but those after it are', () => {
    expect(readNames('<nav>ISKP <b>ISKP</b></nav><script>ISKP</script>TTP')).toEqual(['TTP']);
  });
});

test('HTML has the paragraphs that a browser shows, without empty ones', () => {
  const html = '<head><script>1</script></head>\n<div><div><h1>One</h1>\n<img></div>Two <b>three</b><ul>\n<li>Four</ul></div>';
  const { text, paragraphs } = extractProse(html, 'html');
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'Two three', 'Four']);
});

describe('a file is read', () => {
  it.each([
    ['a.html', 'text', 'html'],
    ['a.HTM', '', 'html'],
    ['a.xhtml', '', 'html'],
    ['a.txt', '\uFEFF\n <!DOCTYPE html>', 'html'],
    ['a', '<html lang="en">', 'html'],
    ['a', '<p>One', 'html'],
    ['a', '<!-- saved -->', 'html'],
    ['a', '<br/>', 'html'],
    ['a.md', '<p align="center">', 'markdown'],
    ['a.markdown', '', 'markdown'],
    ['a.txt', '<ttp@ttp.org> wrote', 'plain'],
    ['a.txt', '< 3 <p>', 'plain'],
    ['a.txt', 'One <p>', 'plain'],
    ['a.html.txt', 'One', 'plain'],
  ] as const)('%s with “%s” as %s', (file, content, format) => {
    expect(toTextFormat(file, content)).toBe(format);
  });
});
