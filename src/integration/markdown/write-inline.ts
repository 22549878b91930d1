import { escapeAddress, escapeLine, escapeText, writeCode } from '../../core/data/escape-markdown.ts';
import { isDropped, isElement, toSign, toText, type Element, type Node, type WrittenPage } from './page-nodes.ts';

/** Elements that stand in a line of text. All others begin and end lines. */
const inlineTags = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** What a line break is until the text around it has no superfluous spaces. */
const lineBreak = '\v';

export const isInline = (node: Node): boolean => !isElement(node) || inlineTags.has(node.name);

const collapse = (text: string): string => text.replaceAll(/[ \t\n\f\r]+/g, ' ').trim();

/** Some text as one line of Markdown, for a heading or a cell. */
export const toLine = (inline: string): string => collapse(inline.replaceAll(lineBreak, ' '));

/** Some text as a paragraph; none when it is empty. */
export function toParagraph(inline: string): readonly string[] {
  const lines = inline
    .split(lineBreak)
    .map(collapse)
    .filter((line) => line !== '');
  return lines.length === 0 ? [] : [lines.map(escapeLine).join('\\\n')];
}

/** Nodes as text of Markdown, whose spaces are still those of the page. A block among them, as in a link around a card, is text too. */
export const writeInline = (nodes: readonly Node[], page: WrittenPage): string =>
  nodes.map((node, i) => (isElement(node) ? writeElement(node, nodes, i, page) : escapeText(toText(node)))).join('');

const signs: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };

function writeElement(element: Element, siblings: readonly Node[], at: number, page: WrittenPage): string {
  const { name, attribs, children } = element;
  if (isDropped(element, page)) return '';
  const sign = toSign(element);
  if (sign !== undefined) return escapeText(`[${sign}]`);
  if (name === 'br') return lineBreak;
  if (name === 'code' || name === 'kbd') return writeCode(collapse(toText(element)));
  // Who is read a page aloud is told more than what fits into a grid.
  const label = name === 'a' || attribs['role'] === 'img' ? attribs['aria-label'] : undefined;
  const content = label === undefined ? writeInline(children, page) : escapeText(label);
  if (name === 'a' && attribs['href'] !== undefined) {
    const link = writeLink(content, new URL(attribs['href'], page.address).href);
    return label === undefined ? link : ` ${link} `;
  }
  const emphasis = signs[name];
  if (emphasis !== undefined) return emphasize(content, emphasis, isApart(siblings[at - 1], -1) && isApart(siblings[at + 1], 0));
  return isInline(element) ? content : ` ${content} `;
}

/** Spaces at the ends of the words stand outside the link. */
function writeLink(content: string, address: string): string {
  const core = toLine(content);
  return core === ''
    ? content
    : content.replace(/^(\s*).*?(\s*)$/s, (_, before: string, after: string) => `${before}[${core}](${escapeAddress(address)})${after}`);
}

/** True for a text that is no letter or digit where it meets what is beside it. */
const isApart = (node: Node | undefined, at: 0 | -1): boolean =>
  node !== undefined && !isElement(node) && /[^\p{L}\p{N}]/u.test(toText(node).at(at) ?? 'a');

/**
 * Markdown reads signs of emphasis for certain where nothing is beside them, and else only at a letter or digit: then other signs at the ends
 * stand outside.
 */
export function emphasize(content: string, sign: string, isAlone: boolean): string {
  if (!isAlone && content.includes('](')) return content;
  const core = isAlone ? /\S(?:.*\S)?/su : /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
  return content.replace(core, (found) => sign + found + sign);
}
