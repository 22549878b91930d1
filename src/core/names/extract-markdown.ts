import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blank, blankNonProse, gap, hasProse, joiner, type Prose, type Range } from './prose.ts';

const frontmatter = /^ ?---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;
/** Signs of emphasis stand at a word; between spaces they are signs of their own. */
const blankEmphasis = (signs: string, at: number, text: string): string =>
  /^\S|\S$/.test(text.charAt(at - 1) + text.charAt(at + signs.length)) ? blank(signs, joiner) : signs;
/** The source of a text node without what is no prose, signs of emphasis, and those of a block quotation at the start of its lines. */
const toProse = (text: string): string =>
  blankNonProse(text)
    .replace(/[*_]+/g, blankEmphasis)
    .replace(/\n[ \t>]+/g, (indent) => indent.replaceAll('>', joiner));
const notProse = new Set<Nodes['type']>(['code', 'inlineCode', 'html', 'image', 'definition']);

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;

/** Emphasis is told by its signs alone: to pair them takes the parser the square of their number. */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['attention'] } }]);

/** More than anybody nests quotations and lists. The parser takes the square of the depth for each line, and some thousand fill its stack. */
const tooDeep = /^(?:[ \t]{0,8}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){100}/m;

/**
 * The prose of a Markdown text, at the offsets of the text. Everything else (frontmatter, code, HTML, addresses, signs of emphasis) is
 * replaced character by character. Throws a RangeError when quotations, lists or links are nested absurdly deep.
 */
export function extractMarkdown(content: string): Prose {
  const source = content.replace(/^\uFEFF/, ' ').replace(frontmatter, (matter) => blank(matter, gap));
  if (tooDeep.test(source)) throw new RangeError('Quotations or lists are nested more than 100 deep.');
  const paragraphs: Range[] = [];
  let prose = '';
  const fillTo = (offset: number, by: string): void => {
    prose += blank(source.slice(prose.length, offset), by);
  };
  const read = (node: Nodes, filler: string): void => {
    const [start, end] = [startOf(node), endOf(node)];
    const isBlock = node.type === 'paragraph' || node.type === 'heading';
    if (isBlock) paragraphs.push({ start, end });
    // Without a blank line between two blocks only the line break separates them, and a name may run across that: it becomes a gap.
    if (isBlock && !/\n[^\S\n]*\n/.test(source.slice(prose.length, start))) prose += gap.repeat(Math.max(0, start - prose.length));
    fillTo(start, filler);
    if (isBlock && node.children[0] !== undefined) fillTo(startOf(node.children[0]), gap);
    if (node.type === 'text') prose += toProse(source.slice(start, end));
    else if (notProse.has(node.type)) fillTo(end, gap);
    else if ('children' in node) {
      const inner = isBlock ? joiner : filler;
      for (const child of node.children) read(child, inner);
      fillTo(end, inner);
    }
  };
  read(parser.parse(source), gap);
  fillTo(source.length, gap);
  return { text: prose, paragraphs: paragraphs.filter((paragraph) => hasProse(prose, paragraph)), toSource: (range) => range };
}
