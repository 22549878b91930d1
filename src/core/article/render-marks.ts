import type { BlockContent, Link } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { toLetters } from '../labels.ts';
import { claimAnchor, claimEntryAnchor, noteAnchor, noteEntryAnchor } from '../urls.ts';
import type { MarkedRange } from './flatten-passage.ts';

const toId = (node: TextDirective): string => node.attributes?.['id'] ?? '';

/** The claims and notes marked in a passage, in the order they begin. */
export function toMarkIds(marks: readonly MarkedRange[]): { readonly claimIds: readonly string[]; readonly noteIds: readonly string[] } {
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  const ids = (name: string): string[] => inOrder.filter(({ node }) => node.name === name).map(({ node }) => toId(node));
  return { claimIds: ids('claim'), noteIds: ids('note') };
}

const toMarker = (kind: 'claim' | 'note', id: string, number: number): Link => {
  const shown = kind === 'claim' ? String(number) : toLetters(number);
  return {
    type: 'link',
    url: `#${kind === 'claim' ? claimEntryAnchor(id) : noteEntryAnchor(id)}`,
    data: {
      hProperties: {
        className: kind === 'claim' ? ['mark'] : ['mark', 'note'],
        ariaLabel: `${kind === 'claim' ? 'Claim' : 'Note'} ${shown}`,
      },
    },
    children: [{ type: 'text', value: shown }],
  };
};

/** Turns claim and note marks into anchored spans that lead to their entry below the text, and drops the other marks. Changes the block. */
export function renderMarks(block: BlockContent, numbering: { claims: number; notes: number }): void {
  visit(block, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.name === 'claim' || node.name === 'note') {
      const id = toId(node);
      const number = node.name === 'claim' ? (numbering.claims += 1) : (numbering.notes += 1);
      node.data = {
        ...node.data,
        hName: 'span',
        hProperties: {
          id: node.name === 'claim' ? claimAnchor(id) : noteAnchor(id),
          ...(node.name === 'claim' ? { className: ['claim'] } : {}),
        },
      };
      node.children.push(toMarker(node.name, id, number));
      return undefined;
    }
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
