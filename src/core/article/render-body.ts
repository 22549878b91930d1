import GithubSlugger from 'github-slugger';
import type { BlockContent, Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { PieceData } from '../content/schemas.ts';
import type { Issue, IssueCode } from '../issues/issue.ts';
import type { Registry } from '../names/build-registry.ts';
import { passageAnchor } from '../urls.ts';
import type { AuthoredLink, Mark, Passage, Section } from './body.ts';
import { checkNodes } from './check-nodes.ts';
import { flattenPassage } from './flatten-passage.ts';
import { linkMentions } from './link-mentions.ts';
import { renderMarks, toMarkIds } from './render-marks.ts';

export interface BodyInput {
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly registry: Registry;
  readonly pieces?: readonly PieceData[];
  /** The actor whose profile this is. */
  readonly self?: string;
}

export interface RenderedBody {
  readonly sections: readonly Section[];
  readonly links: readonly AuthoredLink[];
  readonly marks: readonly Mark[];
  readonly issues: readonly Issue[];
}

interface Draft {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly level: 2 | 3;
  readonly piece?: PieceData | undefined;
  readonly pieceId?: string | undefined;
  readonly aside: boolean;
  readonly blocks: BlockContent[];
}

const parser = unified().use(remarkParse).use(remarkDirective);
const renderer = unified().use(remarkRehype).use(rehypeStringify);

const renderBlocks = (blocks: readonly BlockContent[]): string => {
  const root: Root = { type: 'root', children: [...blocks] };
  return renderer.stringify(renderer.runSync(root));
};

/**
 * Renders Markdown in one parse to HTML by section, with its passages, mentions, marks and links; faults come back as
 * issues. Raw HTML never reaches the output.
 */
export function renderBody({ path, body, bodyLine, registry, pieces = [], self }: BodyInput): RenderedBody {
  const tree = parser.parse(body);
  const lineOf = (node: { readonly position?: Root['position'] }): number => (node.position?.start.line ?? 1) + bodyLine - 1;
  const issues: Issue[] = [];
  const fault = (code: IssueCode, node: RootContent, message: string, hint?: string): void => {
    issues.push({ code, file: path, line: lineOf(node), message, hint });
  };
  const { links, marks } = checkNodes(tree, { lineOf, fault });

  const slugger = new GithubSlugger();
  const drafts: Draft[] = [{ level: 2, aside: false, blocks: [] }];
  const open = (draft: Omit<Draft, 'blocks' | 'pieceId'>): void => {
    drafts.push({ ...draft, pieceId: draft.piece?.id ?? drafts.at(-1)?.pieceId, blocks: [] });
  };
  const openHeading = (node: Heading, aside: boolean): void => {
    const least = drafts.at(-1)?.pieceId === undefined ? 2 : 3;
    const most = Math.max(least, Math.min(3, (drafts.at(-1)?.title === undefined ? 1 : (drafts.at(-1)?.level ?? 1)) + 1));
    if (node.depth < least || node.depth > most)
      fault(
        'heading-order',
        node,
        `A heading of depth ${node.depth} cannot stand here.`,
        `Write ${'#'.repeat(least)}${least < most ? ` or ${'#'.repeat(most)}` : ''}.`,
      );
    const title = toString(node);
    open({ id: slugger.slug(title), title, level: node.depth >= 3 ? 3 : 2, aside });
  };
  const place = (nodes: readonly RootContent[], aside: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'containerDirective') {
        open({ level: 3, aside: true });
        place(node.children, true);
        open({ level: 3, aside });
      } else if (node.type === 'leafDirective') {
        const piece = pieces.find(({ id }) => id === node.attributes?.['id']);
        if (piece !== undefined) open({ id: piece.id, title: piece.title, level: 2, piece, aside });
      } else if (node.type === 'heading') openHeading(node, aside);
      else drafts.at(-1)?.blocks.push(node as BlockContent);
    }
  };
  place(tree.children, false);

  const introduced = new Set<string>();
  const numbering = { claims: 0, notes: 0 };
  let passageCount = 0;
  const toPassage = (node: Paragraph, draft: Draft, linked: Set<string>): Passage => {
    const flat = flattenPassage(node);
    const mentions = linkMentions(node, flat, { registry, introduced, linked, self });
    passageCount += 1;
    const id = passageAnchor(passageCount);
    node.data = { ...node.data, hProperties: { id } };
    return {
      id,
      number: passageCount,
      text: flat.text,
      line: lineOf(node),
      aside: draft.aside,
      pieceId: draft.pieceId,
      mentions,
      ...toMarkIds(flat.marks),
    };
  };
  const sections = drafts
    .filter(({ blocks, title }) => blocks.length > 0 || title !== undefined)
    .map((draft): Section => {
      const { pieceId: _, blocks, ...section } = draft;
      const linked = new Set<string>();
      const passages: Passage[] = [];
      for (const block of blocks) visit(block, 'paragraph', (node: Paragraph) => void passages.push(toPassage(node, draft, linked)));
      for (const block of blocks) renderMarks(block, numbering);
      return { ...section, html: renderBlocks(blocks), passages };
    });
  return { sections, links, marks, issues };
}
