import { Parser } from 'htmlparser2';
import { blankNonProse, gap, hasProse, type Prose, type Range } from './prose.ts';

const toSet = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose words are no prose of the page: code, controls, ways through the site, and what is not text. */
const notProse = toSet(
  'audio button canvas code iframe img kbd math nav noscript object samp script select style svg template textarea title var video',
);
/** Elements that a browser shows on lines of their own (HTML standard, “Rendering”), and cells. */
const blocks = toSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead ' +
    'tr ul',
);

/**
 * The prose of an HTML text as a browser shows it: entities decoded, white space collapsed, without tags, comments, scripts and styles. A
 * block ends a name; emphasis, a link or a comment inside a name does not.
 *
 * @example extractHtml('<p>Jama&rsquo;at').text.trim() // 'Jama’at'; toSource gives the eight characters of the file for the one ’
 */
export function extractHtml(content: string): Prose {
  const pieces: string[] = [];
  const paragraphs: Range[] = [];
  // For each unit of the prose, where the character of the file that it comes from begins and ends.
  const starts: number[] = [];
  const ends: number[] = [];
  let begun = 0;
  let hidden = 0;
  let endsInSpace = true;
  const add = (text: string, start: number, end: number): void => {
    pieces.push(text);
    starts.push(...text.split('').map(() => start));
    ends.push(...text.split('').map(() => end));
    endsInSpace = text === ' ' || text.endsWith('\n');
  };
  const addText = (text: string, from: number): void => {
    for (let i = 0; i < text.length; i += 1) {
      const letter = /[ \t\n\f\r]/.test(text.charAt(i)) ? ' ' : text.charAt(i);
      if (letter !== ' ' || !endsInSpace) add(letter, from + i, from + i + 1);
    }
  };
  const endParagraph = (at: number): void => {
    if (starts.length > begun) {
      paragraphs.push({ start: begun, end: starts.length });
      add('\n\n', at, at);
    }
    begun = starts.length;
  };
  const parser = new Parser({
    onopentagname(name) {
      if (blocks.has(name)) endParagraph(parser.startIndex);
      else if (name === 'br' && hidden === 0) add('\n', parser.startIndex, parser.startIndex);
      if (!notProse.has(name)) return;
      if (hidden === 0) add(gap, parser.startIndex, parser.startIndex);
      hidden += 1;
    },
    onclosetag(name) {
      if (notProse.has(name)) hidden -= 1;
      if (blocks.has(name)) endParagraph(parser.endIndex);
    },
    ontext(text) {
      if (hidden > 0) return;
      const { startIndex: start, endIndex } = parser;
      // An entity is longer in the file than what it stands for.
      if (text.length === endIndex + 1 - start) addText(text, start);
      else add(text, start, endIndex + 1);
    },
  });
  parser.end(content);
  endParagraph(content.length);
  const text = blankNonProse(pieces.join(''));
  return {
    text,
    paragraphs: paragraphs.filter((paragraph) => hasProse(text, paragraph)),
    toSource: ({ start, end }) => ({ start: starts[start] ?? content.length, end: ends[end - 1] ?? content.length }),
  };
}
