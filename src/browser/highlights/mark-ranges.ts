import type { TextRange } from '../../core/search/rank/text-range.ts';
import { make } from '../dom/make.ts';

const readTextNodes = (passage: Element): readonly Text[] => {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
};

/**
 * Wraps ranges of a passage's text in `<mark>` and returns the marks in order. Offsets are UTF-16 units of `text`; returns none when
 * the passage on the page has another text.
 */
export function markRanges(passage: Element, text: string, ranges: readonly TextRange[]): readonly HTMLElement[] {
  const nodes = readTextNodes(passage);
  if (nodes.map(({ data }) => data.replaceAll('\n', ' ')).join('') !== text) return [];
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const node of nodes) {
    const from = at;
    at += node.data.length;
    const inside = ranges.filter(([start, end]) => start < at && end > from).toReversed();
    const here = inside.map(([start, end]) => {
      const hit = node.splitText(Math.max(start, from) - from);
      hit.splitText(Math.min(end, at) - Math.max(start, from));
      const mark = make('mark', {}, hit.data);
      hit.replaceWith(mark);
      return mark;
    });
    marks.push(...here.toReversed());
  }
  return marks;
}

/** Removes marks and restores the text nodes. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
