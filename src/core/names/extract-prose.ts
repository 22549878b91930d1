import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Stands where a file has no prose: it parts names. */
const gap = '\u0000';
/** Stands where a paragraph has a mark of emphasis or of a link (word joiner): it parts no name. */
const joint = '\u2060';

const blank = (text: string, by: string): string => text.replace(/[^\n]/g, by);
const frontmatter = /^ ?---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/;
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;
/** The letters of a text node, without addresses and the marks of a block quotation at the beginning of its lines. */
const toProse = (text: string): string =>
  text.replace(address, (url) => blank(url, gap)).replace(/\n[ \t>]+/g, (indent) => indent.replaceAll('>', joint));
const noProse = new Set<Nodes['type']>(['code', 'inlineCode', 'html', 'image', 'definition']);

/**
 * The prose of a plain text or Markdown file, at its own offsets: what is no prose (frontmatter, code, HTML, addresses of links,
 * marks of emphasis) is replaced letter by letter.
 */
export function extractProse(content: string, isMarkdown: boolean): string {
  if (!isMarkdown) return content.replace(address, (url) => blank(url, gap));
  const source = content.replace(/^\uFEFF/, ' ').replace(frontmatter, (matter) => blank(matter, gap));
  let prose = '';
  const fillTo = (offset: number, by: string): void => {
    prose += blank(source.slice(prose.length, offset), by);
  };
  const read = (node: Nodes, filler: string): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const isBlock = node.type === 'paragraph' || node.type === 'heading';
    // Blocks with no blank line between them are parted by nothing that is left: the line break itself becomes a gap.
    if (isBlock && !/\n[^\S\n]*\n/.test(source.slice(prose.length, start))) prose += gap.repeat(Math.max(0, start - prose.length));
    fillTo(start, filler);
    if (isBlock && node.children[0] !== undefined) fillTo(node.children[0].position?.start.offset ?? start, gap);
    if (node.type === 'text') prose += toProse(source.slice(start, end));
    else if (noProse.has(node.type)) fillTo(end, gap);
    else if ('children' in node) {
      const isProse = filler === joint || isBlock;
      for (const child of node.children) read(child, isProse ? joint : gap);
      fillTo(end, isProse ? joint : gap);
    }
  };
  read(unified().use(remarkParse).parse(source), gap);
  fillTo(source.length, gap);
  return prose;
}
