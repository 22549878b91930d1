import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** A text node and its range in the paragraph's plain text; offsets are UTF-16 units. */
export interface TextSegment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A mark and the range of its words in the paragraph's plain text. */
export interface MarkedRange {
  readonly node: TextDirective;
  readonly start: number;
  readonly end: number;
}

/** A paragraph as plain text, with the way back from offsets to nodes. */
export interface FlatPassage {
  readonly text: string;
  /** The same text with links, code and marked names blanked: names are searched for in this one. */
  readonly linkable: string;
  readonly segments: readonly TextSegment[];
  readonly marks: readonly MarkedRange[];
}

const namingMarks = new Set(['actor', 'place', 'plain']);

/** Turns a paragraph's inline nodes into plain text; line breaks become spaces. */
export function flattenPassage(paragraph: Paragraph): FlatPassage {
  let text = '';
  let linkable = '';
  const segments: TextSegment[] = [];
  const marks: MarkedRange[] = [];
  const add = (value: string, blank: boolean): void => {
    text += value;
    linkable += blank ? '\u0000'.repeat(value.length) : value;
  };
  const read = (nodes: readonly PhrasingContent[], blank: boolean): void => {
    for (const node of nodes) {
      const start = text.length;
      if (node.type === 'text') {
        add(node.value.replaceAll('\n', ' '), blank);
        segments.push({ node, start, end: text.length });
      } else if (node.type === 'inlineCode') add(node.value, true);
      else if (node.type === 'break') add(' ', blank);
      else if ('children' in node) {
        const naming = node.type === 'textDirective' && namingMarks.has(node.name);
        read(node.children as PhrasingContent[], blank || naming || node.type === 'link' || node.type === 'linkReference');
        if (node.type === 'textDirective') marks.push({ node, start, end: text.length });
      }
    }
  };
  read(paragraph.children, false);
  return { text, linkable, segments, marks };
}
