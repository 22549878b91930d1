import GithubSlugger from 'github-slugger';
import type { BlockContent, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PieceData } from '../content/schemas.ts';
import type { IssueCode } from '../issues/issue.ts';
import { pageAnchors } from '../urls.ts';
import type { Section } from './body.ts';

/** A section before it is rendered. */
export interface SectionDraft extends Pick<Section, 'id' | 'title' | 'level' | 'piece' | 'aside'> {
  /** The piece that the section stands in, or opens. */
  readonly pieceId?: string | undefined;
  readonly blocks: BlockContent[];
}

export type ReportFault = (code: IssueCode, node: RootContent, message: string, hint?: string) => void;

/** Cuts a text at its headings, its pieces and the ends of its asides; sections without words or title are left out. */
export function divideSections(tree: Root, pieces: readonly PieceData[], fault: ReportFault): readonly SectionDraft[] {
  const slugger = new GithubSlugger();
  for (const taken of [...pageAnchors, ...pieces.map(({ id }) => id)]) slugger.slug(taken);
  const drafts: SectionDraft[] = [{ level: 2, aside: false, blocks: [] }];
  const open = (draft: Omit<SectionDraft, 'blocks' | 'pieceId'>): void => {
    drafts.push({ ...draft, pieceId: draft.piece?.id ?? drafts.at(-1)?.pieceId, blocks: [] });
  };

  const openHeading = (node: Heading, aside: boolean): void => {
    const least = drafts.at(-1)?.pieceId === undefined ? 2 : 3;
    const most = drafts.some(({ title }) => title !== undefined) ? 3 : least;
    if (node.depth < least || node.depth > most) {
      const allowed = least < most ? `${'#'.repeat(least)} or ${'#'.repeat(most)}` : '#'.repeat(least);
      fault('heading-order', node, `A heading of depth ${node.depth} cannot stand here.`, `Write ${allowed}.`);
    }
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
  return drafts.filter(({ blocks, title }) => blocks.length > 0 || title !== undefined);
}
