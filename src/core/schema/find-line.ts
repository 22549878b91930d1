import { isMap, isNode, isPair, type Document, type LineCounter } from 'yaml';

/** A path into frontmatter: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** A document of YAML, and what counts the lines of its text. */
export interface SourceDocument {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

/**
 * Creates a function that finds the line of the value at a path or, when there is no such value, of the nearest one around it.
 * `firstLine` is the line of the file on which the document begins, counted from 1.
 */
export function toLineFinder({ document, counter }: SourceDocument, firstLine: number): (path: Path) => number {
  const atOffset = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  return (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return atOffset(pair.key.range[0]);
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return atOffset(node.range[0]);
    }
    return firstLine;
  };
}
