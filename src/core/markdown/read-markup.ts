import type { Heading, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { Source } from './source.ts';

/** A link written by an author, to be checked once all addresses are known. */
export interface AuthoredLink {
  readonly url: string;
  readonly line: number;
}

/** A directive with an id: `:claim[…]{#id}`. The id is as written: whether it exists is checked later. */
export interface Mark {
  readonly kind: 'claim' | 'note' | 'actor' | 'place' | 'part' | 'wording';
  readonly id: string;
  readonly line: number;
}

interface Markup {
  readonly links: readonly AuthoredLink[];
  readonly marks: readonly Mark[];
  readonly issues: readonly Issue[];
}

type Directive = TextDirective | LeafDirective | ContainerDirective;

const knownMarks = {
  textDirective: ['claim', 'note', 'actor', 'place', 'plain', 'wording'],
  leafDirective: ['part'],
  containerDirective: ['aside'],
} as const satisfies Record<Directive['type'], readonly string[]>;
const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;
/** Marks without an id. */
const namelessMarks: readonly string[] = ['plain', 'aside'];

/** Collects the links and marks of a text, and a fault for each node that a text may not have. */
export function readMarkup(tree: Root, source: Source): Markup {
  const links: AuthoredLink[] = [];
  const marks: Mark[] = [];
  const issues: Issue[] = [];
  visitParents(tree, (node, ancestors) => {
    issues.push(...checkNode(node, ancestors, source));
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line: source.lineOf(node) });
    if (!isDirective(node)) return;
    const unreadable = checkName(node, source) ?? checkId(node, source);
    if (unreadable !== undefined) issues.push(unreadable);
    else if (!namelessMarks.includes(node.name)) {
      issues.push(...checkAttributes(node, source), ...checkPlace(node, ancestors, source));
      marks.push(...toMarks(node, source));
    }
  });
  return { links, marks, issues };
}

const isDirective = (node: Nodes): node is Directive => node.type in knownMarks;
const toWritten = ({ type, name }: Directive): string => `${colons[type]}${name}`;
const toId = ({ attributes }: Directive): string => attributes?.['id'] ?? '';

function checkNode(node: Nodes, ancestors: readonly Nodes[], { isClosed, toIssue }: Source): readonly Issue[] {
  switch (node.type) {
    case 'html': {
      const message = `Raw HTML may not stand in a text: ${node.value.slice(0, 60)}`;
      return [toIssue('raw-html', node, message, 'Write it as plain text: a backslash before “<” shows it.')];
    }
    case 'image':
    case 'imageReference':
      return [toIssue('unknown-mark', node, 'Pictures may not stand in a text.')];
    case 'heading':
      return checkHeading(node, ancestors, toIssue);
    case 'containerDirective': {
      const hint = 'Write “:::” on a line of its own where it ends.';
      return isClosed(node) ? [] : [toIssue('mark-misplaced', node, `“:::${node.name}” is never closed.`, hint)];
    }
    case 'text': {
      const hint = 'Open with “:::aside” on a line of its own, blank lines around.';
      return /^:{3,}/m.test(node.value) ? [toIssue('mark-misplaced', node, '“:::” closes nothing here.', hint)] : [];
    }
    default:
      return [];
  }
}

function checkHeading(node: Heading, ancestors: readonly Nodes[], toIssue: Source['toIssue']): readonly Issue[] {
  if (!ancestors.every(({ type }) => type === 'root' || type === 'containerDirective')) {
    const message = 'A heading cannot stand inside a list or quotation.';
    return [toIssue('heading-order', node, message, 'Write it on a line of its own, not indented.')];
  }
  return toString(node) === '' ? [toIssue('heading-order', node, 'The heading has no words.')] : [];
}

function checkName(node: Directive, { toIssue }: Source): Issue | undefined {
  const names: readonly string[] = knownMarks[node.type];
  if (names.includes(node.name)) return undefined;
  const nearest = findNearest(node.name, names);
  const hint = nearest === undefined ? `Known: ${names.join(', ')}.` : `Did you mean “${nearest}”?`;
  const plain = node.type === 'textDirective' ? ` For a plain colon write \\${toWritten(node)}` : '';
  return toIssue('unknown-mark', node, `Unknown mark “${toWritten(node)}”.`, hint + plain);
}

function checkId(node: Directive, { toIssue }: Source): Issue | undefined {
  if (namelessMarks.includes(node.name) || toId(node) !== '') return undefined;
  const example = `Write ${toWritten(node)}${node.type === 'textDirective' ? '[words]' : ''}{#id}.`;
  return toIssue('unknown-mark', node, `The mark “${toWritten(node)}” names no id.`, example);
}

function checkAttributes(node: Directive, { toIssue }: Source): readonly Issue[] {
  const known = node.name === 'wording' ? ['id', 'by'] : ['id'];
  return Object.keys(node.attributes ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => {
      const message = `The mark “${toWritten(node)}” has an unknown attribute “${name}”.`;
      return toIssue('unknown-mark', node, message, `Known: ${known.join(', ')}.`);
    });
}

function checkPlace(node: Directive, ancestors: readonly Nodes[], { toIssue }: Source): readonly Issue[] {
  const isPart = node.type === 'leafDirective';
  if (isPart ? ancestors.length === 1 : isInParagraph(node, ancestors)) return [];
  const hint = isPart
    ? 'A part opens on a line of its own, outside any aside.'
    : 'Marks with words stand in a paragraph, not in a heading, and hold at least a word.';
  return [toIssue('mark-misplaced', node, `“${toWritten(node)}” cannot stand here.`, hint)];
}

const isInParagraph = ({ children }: Directive, ancestors: readonly Nodes[]): boolean =>
  children.length > 0 &&
  ancestors.some(({ type }) => type === 'paragraph') &&
  !ancestors.some(({ type }) => type === 'heading' || type === 'link');

/** A wording mark has the id of the actor that it is used of and, in `by`, of the actor that uses it. */
function toMarks(node: Directive, { lineOf }: Source): readonly Mark[] {
  const line = lineOf(node);
  const by = node.name === 'wording' ? node.attributes?.['by'] : undefined;
  return [
    { kind: node.name as Mark['kind'], id: toId(node), line },
    ...(typeof by === 'string' ? [{ kind: 'wording' as const, id: by, line }] : []),
  ];
}
