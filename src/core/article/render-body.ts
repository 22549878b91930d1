import type { BlockContent, Link, Nodes, Paragraph, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { PieceData } from '../content/schemas.ts';
import type { Issue } from '../issues/issue.ts';
import type { Registry } from '../names/build-registry.ts';
import { marginAnchor, passageAnchor } from '../urls.ts';
import type { AuthoredLink, Block, Mark, Passage, Section } from './body.ts';
import { checkNodes } from './check-nodes.ts';
import { divideSections, type ReportFault, type SectionDraft } from './divide-sections.ts';
import { flattenPassage } from './flatten-passage.ts';
import { linkMentions } from './link-mentions.ts';
import { renderMarks, toMarkIds, toWordings } from './render-marks.ts';

export interface BodyInput {
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly registry: Registry;
  readonly pieces?: readonly PieceData[];
  /** Ids of claims that others contradict. */
  readonly contested?: ReadonlySet<string>;
  /** Does each passage end in a link to itself? */
  readonly permalinks?: boolean;
  /** The actor whose profile this is. */
  readonly self?: string;
}

export interface RenderedBody {
  readonly sections: readonly Section[];
  readonly links: readonly AuthoredLink[];
  readonly marks: readonly Mark[];
  readonly issues: readonly Issue[];
}

const parser = unified().use(remarkParse).use(remarkDirective);
const renderer = unified().use(remarkRehype).use(rehypeStringify);

const renderBlock = (block: BlockContent): string => {
  const root: Root = { type: 'root', children: [block] };
  return renderer.stringify(renderer.runSync(root));
};

/** Its sign is drawn by the style, so that it is no part of the text. */
const toPermalink = (passage: number): Link => ({
  type: 'link',
  url: `#${passageAnchor(passage)}`,
  data: { hProperties: { className: ['pin'], ariaLabel: `Passage ${passage}` } },
  children: [],
});

/**
 * Renders Markdown in one parse to HTML by section, with its passages, mentions, marks and links; faults come back as
 * issues. Raw HTML never reaches the output.
 */
export function renderBody({ path, body, bodyLine, registry, pieces = [], contested, permalinks = false, self }: BodyInput): RenderedBody {
  const tree = parser.parse(body);
  const lines = body.split(/\r?\n/);
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + bodyLine - 1;
  const isClosed = (node: Nodes): boolean => /^:{3,}\s*$/.test(lines[(node.position?.end.line ?? 0) - 1] ?? '');
  const issues: Issue[] = [];
  const fault: ReportFault = (code, node, message, hint) => {
    issues.push({ code, file: path, line: lineOf(node), message, hint });
  };
  const { links, marks } = checkNodes(tree, { lineOf, isClosed, fault });

  const introduced = new Set<string>();
  const numbering = { claims: 0, notes: 0 };
  let number = 0;
  const toPassage = (node: Paragraph, { aside, pieceId }: SectionDraft, linked: Set<string>): Passage => {
    const flat = flattenPassage(node);
    const mentions = linkMentions(node, flat, { registry, introduced, linked, self });
    number += 1;
    const id = passageAnchor(number);
    node.data = { ...node.data, hProperties: { id } };
    if (permalinks) node.children.push(toPermalink(number));
    return {
      id,
      number,
      text: flat.text,
      line: lineOf(node),
      aside,
      pieceId,
      mentions,
      wordings: toWordings(flat),
      ...toMarkIds(flat.marks),
    };
  };
  const toSection = (draft: SectionDraft): Section => {
    const { id, title, level, piece, aside, blocks } = draft;
    const linked = new Set<string>();
    const rendered = blocks.map((block): Block => {
      const passages: Passage[] = [];
      visit(block, 'paragraph', (node: Paragraph) => void passages.push(toPassage(node, draft, linked)));
      const margin = marginAnchor(passages[0]?.number ?? number);
      renderMarks(block, { numbering, margin, contested });
      return { margin, html: renderBlock(block), passages };
    });
    return { id, title, level, piece, aside, blocks: rendered, passages: rendered.flatMap(({ passages }) => passages) };
  };
  return { sections: divideSections(tree, pieces, fault).map(toSection), links, marks, issues };
}
