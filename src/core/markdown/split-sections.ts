import GithubSlugger from 'github-slugger';
import type { BlockContent, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Issue } from '../issues/issue.ts';
import type { Section } from '../model/passage.ts';
import type { PartData } from '../schema/article.ts';
import { pageAnchors } from '../urls.ts';
import type { Source } from './source.ts';

/** A section before it is rendered. */
export interface SectionDraft extends Pick<Section, 'id' | 'title' | 'level' | 'part' | 'aside'> {
  /** The part of a bundle that the section belongs to or opens. */
  readonly partId?: string | undefined;
  readonly blocks: BlockContent[];
}

/** Splits a text at its headings, its parts and the ends of its asides. Sections without words or title are left out. */
export function splitSections(
  tree: Root,
  parts: readonly PartData[],
  { toIssue }: Source,
): { readonly sections: readonly SectionDraft[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const slugger = new GithubSlugger();
  for (const reserved of [...pageAnchors, ...parts.map(({ id }) => id)]) slugger.slug(reserved);
  const drafts: SectionDraft[] = [{ level: 2, aside: false, blocks: [] }];
  const open = (draft: Omit<SectionDraft, 'blocks' | 'partId'>): void => {
    drafts.push({ ...draft, partId: draft.part?.id ?? drafts.at(-1)?.partId, blocks: [] });
  };

  const openHeading = (node: Heading, aside: boolean): void => {
    const highest = drafts.at(-1)?.partId === undefined ? 2 : 3;
    const lowest = drafts.some(({ title }) => title !== undefined) ? 3 : highest;
    if (node.depth < highest || node.depth > lowest) {
      const allowed = highest < lowest ? `${'#'.repeat(highest)} or ${'#'.repeat(lowest)}` : '#'.repeat(highest);
      issues.push(toIssue('heading-order', node, `A heading of depth ${node.depth} cannot stand here.`, `Write ${allowed}.`));
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
        const part = parts.find(({ id }) => id === node.attributes?.['id']);
        if (part !== undefined) open({ id: part.id, title: part.title, level: 2, part, aside });
      } else if (node.type === 'heading') openHeading(node, aside);
      else drafts.at(-1)?.blocks.push(node as BlockContent);
    }
  };
  place(tree.children, false);
  return { sections: drafts.filter(({ blocks, title }) => blocks.length > 0 || title !== undefined), issues };
}
