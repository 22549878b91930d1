import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Replaces characters that are not prose. No name runs across it. */
const gap = '\u0000';
/** Replaces the signs of emphasis and links inside a paragraph (word joiner). Names run across it. */
const joiner = '\u2060';

/** Replaces every character but line breaks, so that offsets and lines stay the same. */
const blank = (text: string, by: string): string => text.replace(/[^\n]/g, by);
const frontmatter = /^ ?---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
/** The source of a text node with addresses, and the signs of a block quotation at the start of its lines, replaced. */
const toProse = (text: string): string =>
  text.replace(address, (url) => blank(url, gap)).replace(/\n[ \t>]+/g, (indent) => indent.replaceAll('>', joiner));
const notProse = new Set<Nodes['type']>(['code', 'inlineCode', 'html', 'image', 'definition']);

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes): number => position?.end.offset ?? 0;

/**
 * The prose of a plain text or Markdown file, at the offsets of the file (UTF-16 units). Everything else (frontmatter, code, HTML,
 * addresses, signs of emphasis) is replaced character by character.
 */
export function extractProse(content: string, isMarkdown: boolean): string {
  if (!isMarkdown) return content.replace(address, (url) => blank(url, gap));
  const source = content.replace(/^\uFEFF/, ' ').replace(frontmatter, (matter) => blank(matter, gap));
  let prose = '';
  const fillTo = (offset: number, by: string): void => {
    prose += blank(source.slice(prose.length, offset), by);
  };
  const read = (node: Nodes, filler: string): void => {
    const [start, end] = [startOf(node), endOf(node)];
    const isBlock = node.type === 'paragraph' || node.type === 'heading';
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
  read(unified().use(remarkParse).parse(source), gap);
  fillTo(source.length, gap);
  return prose;
}
