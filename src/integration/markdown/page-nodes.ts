import type { parseDocument } from 'htmlparser2';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { readonly attribs: object }>;

/** The page that is written: its whole address, and that of the site. */
export interface WrittenPage {
  readonly address: string;
  readonly home: string;
}

/**
 * Elements without words for the reader of a text. A figure is a drawing and its key: what it shows stands in a table or list as well. A button
 * in the header of a table names its column.
 */
const droppedTags = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'figure', 'img', 'dialog'],
  ...['form', 'button', 'input', 'select', 'progress'],
]);

/** Classes of what needs a script, is shown when an address leads to it, or explains the signs of a drawing or grid. */
const droppedClasses = ['noscript:hidden', 'not-target:hidden', 'timeline-drawing', 'grid-legend'];

export const isElement = (node: Node): node is Element => 'attribs' in node;

export const hasClass = ({ attribs }: Element, name: string): boolean => attribs['class']?.split(' ').includes(name) ?? false;

/** The text of a node, as it is in the page. */
export const toText = (node: Node): string =>
  isElement(node) ? node.children.map(toText).join('') : node.type === 'text' && 'data' in node ? node.data : '';

/** The sign of a claim or note at its words, which styles draw. */
export const toSign = ({ attribs }: Element): string | undefined => attribs['data-sign'];

/** The elements of these names within another, none within one another. */
export const listIn = (element: Element, names: readonly string[], page: WrittenPage): readonly Element[] =>
  element.children
    .filter(isElement)
    .filter((child) => !isDropped(child, page))
    .flatMap((child) => (names.includes(child.name) ? [child] : listIn(child, names, page)));

/** True for what readers of a text are not shown. */
export function isDropped(element: Element, page: WrittenPage): boolean {
  const { name, attribs, parent } = element;
  if (name === 'nav') return !isOfList(element, page);
  if (name === 'button' && parent !== null && isElement(parent) && parent.name === 'th') return false;
  return (
    droppedTags.has(name) ||
    attribs['hidden'] !== undefined ||
    (attribs['aria-hidden'] === 'true' && toSign(element) === undefined) ||
    (attribs['class']?.split(' ').some((one) => one === 'no-print' || droppedClasses.includes(one)) ?? false)
  );
}

/** True for links to further pages of a list. Those to other parts of the site, and to parts of the page, are no words of it. */
function isOfList(nav: Element, { address, home }: WrittenPage): boolean {
  const [part = ''] = address.slice(home.length).split('/');
  const links = toLinks(nav);
  return links.some((href) => !href.startsWith('#')) && links.every((href) => new URL(href, address).href.startsWith(`${home}${part}/`));
}

const toLinks = ({ children }: Element): readonly string[] =>
  children.filter(isElement).flatMap((child) => (child.name === 'a' ? [child.attribs['href'] ?? ''] : toLinks(child)));
