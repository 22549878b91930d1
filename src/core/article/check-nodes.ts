import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { findNearest } from '../issues/nearest.ts';
import type { AuthoredLink, Mark } from './body.ts';
import type { ReportFault } from './divide-sections.ts';

const known = {
  textDirective: ['claim', 'note', 'actor', 'place', 'plain', 'wording'],
  leafDirective: ['piece'],
  containerDirective: ['aside'],
} as const;
const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

interface Tools {
  /** Does the block end with its closing fence? */
  readonly isClosed: (node: Nodes) => boolean;
  readonly lineOf: (node: Nodes) => number;
  readonly fault: ReportFault;
}

/** Reads the authors' links and marks out of a tree, and reports what may not stand in a text. */
export function checkNodes(
  tree: Root,
  { lineOf, isClosed, fault }: Tools,
): { readonly links: readonly AuthoredLink[]; readonly marks: readonly Mark[] } {
  const links: AuthoredLink[] = [];
  const marks: Mark[] = [];
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'html')
      fault(
        'raw-html',
        node,
        `Raw HTML may not stand in a text: ${node.value.slice(0, 60)}`,
        'Write it as plain text: a backslash before “<” shows it.',
      );
    if (node.type === 'image' || node.type === 'imageReference') fault('unknown-mark', node, 'Pictures may not stand in a text.');
    if (node.type === 'heading') {
      const isTop = ancestors.every(({ type }) => type === 'root' || type === 'containerDirective');
      if (!isTop)
        fault('heading-order', node, 'A heading cannot stand inside a list or quotation.', 'Write it on a line of its own, not indented.');
      else if (toString(node) === '') fault('heading-order', node, 'The heading has no words.');
    }
    if (node.type === 'containerDirective' && !isClosed(node))
      fault('mark-misplaced', node, `“:::${node.name}” is never closed.`, 'Write “:::” on a line of its own where it ends.');
    if (node.type === 'text' && /^:{3,}/m.test(node.value))
      fault('mark-misplaced', node, '“:::” closes nothing here.', 'Open with “:::aside” on a line of its own, blank lines around.');
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line: lineOf(node) });
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return;

    const names: readonly string[] = known[node.type];
    const written = `${colons[node.type]}${node.name}`;
    if (!names.includes(node.name)) {
      const nearest = findNearest(node.name, names);
      const plain = node.type === 'textDirective' ? ` For a plain colon write \\${written}` : '';
      fault(
        'unknown-mark',
        node,
        `Unknown mark “${written}”.`,
        `${nearest === undefined ? `Known: ${names.join(', ')}.` : `Did you mean “${nearest}”?`}${plain}`,
      );
      return;
    }
    if (node.name === 'plain' || node.name === 'aside') return;
    const id = node.attributes?.['id'];
    if (typeof id !== 'string' || id === '') {
      fault(
        'unknown-mark',
        node,
        `The mark “${written}” names no id.`,
        `Write ${written}${node.type === 'textDirective' ? '[words]' : ''}{#id}.`,
      );
      return;
    }
    const attributes = node.name === 'wording' ? ['id', 'by'] : ['id'];
    for (const attribute of Object.keys(node.attributes ?? {}).filter((name) => !attributes.includes(name)))
      fault('unknown-mark', node, `The mark “${written}” has an unknown attribute “${attribute}”.`, `Known: ${attributes.join(', ')}.`);
    if (node.type === 'leafDirective' ? ancestors.length > 1 : !isInParagraph(node as TextDirective, ancestors))
      fault(
        'mark-misplaced',
        node,
        `“${written}” cannot stand here.`,
        node.type === 'leafDirective'
          ? 'A piece opens on a line of its own, outside any aside.'
          : 'Marks with words stand in a paragraph, not in a heading, and hold at least a word.',
      );
    marks.push({ kind: node.name as Mark['kind'], id, line: lineOf(node) });
    const by = node.name === 'wording' ? node.attributes?.['by'] : undefined;
    if (typeof by === 'string') marks.push({ kind: 'wording', id: by, line: lineOf(node) });
  });
  return { links, marks };
}

const isInParagraph = (node: TextDirective, ancestors: readonly Nodes[]): boolean =>
  node.children.length > 0 &&
  ancestors.some(({ type }) => type === 'paragraph') &&
  !ancestors.some(({ type }) => type === 'heading' || type === 'link');
