import { parseDocument } from 'htmlparser2';
import { escapeLine, escapeText } from '../../core/data/escape-markdown.ts';
import { hasClass, isDropped, isElement, listIn, type Element, type Node, type WrittenPage } from './page-nodes.ts';
import { emphasize, isInline, toLine, toParagraph, writeInline } from './write-inline.ts';

/** A page, and what of a marked claim, by the id of its element, is to be said below its block; undefined of any other element. */
interface Writing extends WrittenPage {
  readonly describe?: ((id: string) => string | undefined) | undefined;
}

/**
 * Turns the main part of a page into Markdown with the tables of GitHub’s (decisions.md#d82): all that a reader without a script can read
 * there, in order. Links are whole addresses.
 *
 * @example toMarkdown('<main><h1>A</h1><p>See <a href="/b/">B</a></main>', { address: 'https://host.example/a/', home: 'https://host.example/' })
 * // '# A\n\nSee [B](https://host.example/b/)\n'
 */
export function toMarkdown(html: string, page: Writing): string {
  // Parsing what is around it would take longer than the main part of most pages.
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return `${writeBlocks(parseDocument(main).children, page).join('\n\n')}\n`;
}

const writeBlocks = (nodes: readonly Node[], page: Writing): readonly string[] =>
  writeParts(nodes, page, toParagraph, (block) => writeBlock(block, page));

/** The lines of a cell, each of which may have been a block of its own. */
const writeLines = (nodes: readonly Node[], page: Writing): readonly string[] =>
  writeParts(nodes, page, toLines, ({ children }) => writeLines(children, page));

const toLines = (inline: string): readonly string[] => [toLine(inline)].filter((line) => line !== '');

/** Writes what stands in lines and the blocks between, in order. */
function writeParts(
  nodes: readonly Node[],
  page: Writing,
  writeText: (inline: string) => readonly string[],
  writeBlock: (block: Element) => readonly string[],
): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  /** Writes what stands in lines before a block. */
  const flush = (to: number): void => {
    if (to > from) parts.push(...writeText(writeInline(nodes.slice(from, to), page)));
    from = to + 1;
  };
  for (const [i, node] of nodes.entries()) {
    if (!isElement(node) || isInline(node)) continue;
    flush(i);
    if (!isDropped(node, page)) parts.push(...writeBlock(node));
  }
  flush(nodes.length);
  return parts;
}

function writeBlock(element: Element, page: Writing): readonly string[] {
  const { name, children } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return writeHeading(children, Number(level), page);
  if (name === 'hr') return ['---'];
  if (name === 'summary' || name === 'caption') return writeLabel(children, page);
  if (name === 'ul' || name === 'ol') return writeList(element, page);
  if (name === 'dl') return writeDescriptions(element, page);
  if (name === 'table') return writeTable(element, page);
  if (hasClass(element, 'row')) return writeRow(element, page);
  const blocks = writeBlocks(children, page);
  return name === 'blockquote' ? quote(blocks) : blocks;
}

/** A block of an article, and below it as a quotation what is said of its claims, and its margin. */
function writeRow(row: Element, page: Writing): readonly string[] {
  const isMargin = (node: Node): boolean => isElement(node) && hasClass(node, 'margin');
  const margin = writeBlocks(row.children.filter(isMargin), page);
  const text = writeBlocks(
    row.children.filter((child) => !isMargin(child)),
    page,
  );
  return [...text, ...quote([...describeClaims(row, page), ...margin])];
}

const indent = (text: string, prefix: string): string => text.replaceAll(/\n(?!\n|$)/g, `\n${prefix}`);

const quote = (blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`> ${blocks.join('\n\n').replaceAll('\n', '\n> ')}`.replaceAll(/ +$/gm, '')];

function writeHeading(children: readonly Node[], level: number, page: Writing): readonly string[] {
  const text = toLine(writeInline(children, page)).replace(/#+$/, String.raw`\$&`);
  return text === '' ? [] : [`${'#'.repeat(level)} ${text}`];
}

/** A line that stands over something, in bold. */
function writeLabel(children: readonly Node[], page: Writing): readonly string[] {
  const text = toLine(writeInline(children, page));
  return text === '' ? [] : [escapeLine(emphasize(text, '**', false))];
}

const writeItem = (mark: string, blocks: readonly string[]): string => mark + indent(blocks.join('\n\n'), ' '.repeat(mark.length));

function writeList(element: Element, page: Writing): readonly string[] {
  const items = element.children
    .filter(isElement)
    .filter((child) => !isDropped(child, page) && !isKey(child))
    .map(({ children }) => writeBlocks(children, page))
    .filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  // Facts that stand in one line.
  if (hasClass(element, 'dotted') && items.every(isLine)) return [items.flat().join(' · ')];
  const first = Number(element.attribs['start'] ?? 1);
  return [items.map((blocks, i) => writeItem(element.name === 'ol' ? `${first + i}. ` : '- ', blocks)).join('\n')];
}

/** True for an item that says what a sign in a drawing stands for. */
const isKey = ({ children }: Element): boolean => children.some((child) => isElement(child) && child.name === 'svg');

const isLine = (blocks: readonly string[]): boolean => blocks.length === 1 && !/\n|^(?:[-#>|]|\d+\.)/.test(blocks[0] ?? '');

/** Each term with what is said of it: in a line, or below it. */
function writeDescriptions(element: Element, page: Writing): readonly string[] {
  const items: { readonly term: string; readonly blocks: string[][] }[] = [];
  for (const { name, children } of listIn(element, ['dt', 'dd'], page)) {
    if (name === 'dt') items.push({ term: writeLabel(children, page).join(''), blocks: [] });
    else items.at(-1)?.blocks.push([...writeBlocks(children, page)]);
  }
  const lines = items.map(({ term, blocks }) =>
    blocks.every(isLine) ? `- ${[term, blocks.flat().join('; ')].join(' ').trim()}` : writeItem('- ', [term, ...blocks.flat()]),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function writeTable(table: Element, page: Writing): readonly string[] {
  const rows = listIn(table, ['tr'], page).map((row) =>
    listIn(row, ['th', 'td'], page).flatMap(({ attribs, children }) => [
      writeLines(children, page).join(' · '),
      ...Array.from({ length: Number(attribs['colspan'] ?? 1) - 1 }, () => ''),
    ]),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const writeRow = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head, ...body] = rows.map(writeRow);
  if (head === undefined || width === 0) return [];
  const rule = writeRow(Array.from({ length: width }, () => '---'));
  return [...listIn(table, ['caption'], page).flatMap(({ children }) => writeLabel(children, page)), [head, rule, ...body].join('\n')];
}

/** What is said of the claims in a block of a text, in a list. */
function describeClaims(block: Element, page: Writing): readonly string[] {
  const lines = listMarked(block).flatMap(({ attribs }) => page.describe?.(attribs['id'] ?? '') ?? []);
  return lines.length === 0 ? [] : [lines.map((line) => `- ${escapeLine(escapeText(line))}`).join('\n')];
}

const listMarked = ({ children }: Element): readonly Element[] =>
  children.filter(isElement).flatMap((child) => [...(hasClass(child, 'marked') ? [child] : []), ...listMarked(child)]);
