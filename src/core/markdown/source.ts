import type { Nodes } from 'mdast';
import type { Issue, IssueCode } from '../issues/issue.ts';

/** Where the nodes of one body stand in its file, and faults that name that place. */
export interface Source {
  /** Line of the file, counted from 1. */
  readonly lineOf: (node: Nodes) => number;
  /** True when a container directive ends with its closing fence. */
  readonly isClosed: (node: Nodes) => boolean;
  readonly toIssue: (code: IssueCode, node: Nodes, message: string, hint?: string) => Issue;
}

/** `bodyLine` is the line of the file on which the body begins, counted from 1. */
export function createSource(path: string, body: string, bodyLine: number): Source {
  const lines = body.split(/\r?\n/);
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + bodyLine - 1;
  return {
    lineOf,
    isClosed: (node) => /^:{3,}\s*$/.test(lines[(node.position?.end.line ?? 0) - 1] ?? ''),
    toIssue: (code, node, message, hint) => ({ code, file: path, line: lineOf(node), message, hint }),
  };
}
