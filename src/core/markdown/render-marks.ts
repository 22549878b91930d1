import type { BlockContent, Link } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { toLetters } from '../model/labels.ts';
import { claimAnchor, noteAnchor, type Urls } from '../urls.ts';
import type { Passage, Wording } from '../model/passage.ts';
import type { ActorId, ClaimId } from '../schema/ids.ts';
import type { FlatPassage, MarkedRange } from './flatten-passage.ts';

const toId = (node: TextDirective): string => node.attributes?.['id'] ?? '';

/** The claims and notes marked in a passage, in the order in which they begin. */
export function toMarkIds(marks: readonly MarkedRange[]): Pick<Passage, 'claimIds' | 'noteIds'> {
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  const ids = (name: string): string[] => inOrder.filter(({ node }) => node.name === name).map(({ node }) => toId(node));
  return { claimIds: ids('claim') as ClaimId[], noteIds: ids('note') };
}

/** The loaded words marked in a passage, with the actor they are used of and the actor that uses them. */
export const toWordings = ({ text, marks }: FlatPassage): readonly Wording[] =>
  marks
    .filter(({ node }) => node.name === 'wording')
    .map(({ node, start, end }) => ({
      text: text.slice(start, end).replace(/^“([^“”]*)”$|^‘([^‘]*)’$|^"([^"]*)"$/, '$1$2$3'),
      actorId: toId(node) as ActorId,
      by: (node.attributes?.['by'] ?? undefined) as ActorId | undefined,
    }));

/**
 * A link at the end of marked words. The style draws its sign above the line, so that it is neither copied nor takes room; no screen reader
 * reads it in the middle of a sentence, as the margin has the same links after it (decisions.md#d15).
 */
const toMarker = (url: string, sign: string, ...kinds: readonly string[]): Link => ({
  type: 'link',
  url,
  data: { hProperties: { className: ['mark', ...kinds], dataSign: sign, tabIndex: -1, ariaHidden: 'true' } },
  children: [],
});

/** Which sign it is, when the words of others end where those of a mark do: theirs come before. */
function toPlace(node: TextDirective): readonly string[] {
  let count = 0;
  for (let last = node.children.at(-1); last?.type === 'textDirective'; last = last.children.at(-1))
    if (last.name === 'claim' || last.name === 'note') count += 1;
  return [[], ['second'], ['third']][Math.min(count, 2)] ?? [];
}

interface Context {
  /** Number of claims and notes marked so far; counted on. */
  readonly numbering: { claims: number; notes: number };
  /** Id of the margin beside the block. */
  readonly margin: string;
  readonly contested?: ReadonlySet<ClaimId> | undefined;
  readonly urls: Urls;
}

/**
 * Turns claim and note marks into anchored spans that link to the margin beside the block or, if nobody contradicts a claim, to the claims of
 * the article: scripts, without which those signs do not show, make of that a link to its entry. Drops the other marks. Changes the block.
 */
export function renderMarks(block: BlockContent, { numbering, margin, contested = new Set(), urls }: Context): void {
  visit(block, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const id = toId(node);
    const place = toPlace(node);
    if (node.name === 'claim') {
      const isContested = contested.has(id as ClaimId);
      numbering.claims += 1;
      node.data = { ...node.data, hName: 'span', hProperties: { id: claimAnchor(id), className: ['marked'] } };
      node.children.push(
        toMarker(
          isContested ? `#${margin}` : urls.claimEntries,
          String(numbering.claims),
          isContested ? 'contested' : 'uncontested',
          ...place,
        ),
      );
      return undefined;
    }
    if (node.name === 'note') {
      numbering.notes += 1;
      node.data = { ...node.data, hName: 'span', hProperties: { id: noteAnchor(id), className: ['marked'] } };
      node.children.push(toMarker(`#${margin}`, toLetters(numbering.notes), 'note', ...place));
      return undefined;
    }
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
