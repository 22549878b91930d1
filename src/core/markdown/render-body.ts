import type { BlockContent, Link, Paragraph, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Issue } from '../issues/issue.ts';
import type { Block, Passage, Section } from '../model/passage.ts';
import type { Registry } from '../names/build-registry.ts';
import type { PartData } from '../schema/article.ts';
import type { ActorId, ClaimId } from '../schema/ids.ts';
import { marginAnchor, passageAnchor, type Urls } from '../urls.ts';
import { flattenPassage } from './flatten-passage.ts';
import { linkMentions } from './link-mentions.ts';
import { readMarkup, type AuthoredLink, type Mark } from './read-markup.ts';
import { renderMarks, toMarkIds, toWordings } from './render-marks.ts';
import { createSource, type Source } from './source.ts';
import { splitSections, type SectionDraft } from './split-sections.ts';

export interface BodyInput {
  readonly path: string;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  readonly registry: Registry;
  readonly urls: Urls;
  readonly parts?: readonly PartData[];
  /** Ids of the claims that others contradict. */
  readonly contested?: ReadonlySet<ClaimId>;
  /** True when each passage ends in a link to itself. */
  readonly permalinks?: boolean;
  /** The actor whose profile this is. */
  readonly self?: ActorId;
}

export interface RenderedBody {
  readonly sections: readonly Section[];
  readonly links: readonly AuthoredLink[];
  readonly marks: readonly Mark[];
  readonly issues: readonly Issue[];
}

const parser = unified().use(remarkParse).use(remarkDirective);
const renderer = unified().use(remarkRehype).use(rehypeStringify);

/**
 * Renders Markdown in one parse: HTML by section, with its passages, mentions, marks and links. Faults come back as issues; raw
 * HTML never reaches the output. Never throws. Why not Astro’s Markdown: decisions.md#d2.
 *
 * @example renderBody({ path: 'content/actors/ttp.md', body: 'The TTP …', bodyLine: 9, registry, urls }).sections[0].blocks[0].html
 */
export function renderBody({ path, body, bodyLine, ...context }: BodyInput): RenderedBody {
  const tree = parser.parse(body);
  const source = createSource(path, body, bodyLine);
  const { links, marks, issues } = readMarkup(tree, source);
  addBaseToLinks(tree, context.urls);
  const split = splitSections(tree, context.parts ?? [], source);
  const toSection = createSectionRenderer(context, source);
  return { sections: split.sections.map(toSection), links, marks, issues: [...issues, ...split.issues] };
}

/** Makes links that authors wrote from the root of the site lead below its base. Changes the tree. */
const addBaseToLinks = (tree: Root, { addBase }: Urls): void =>
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = addBase(node.url);
  });

type Context = Pick<BodyInput, 'registry' | 'urls' | 'contested' | 'permalinks' | 'self'>;

/** A renderer for the sections of one text, in order: passages, claims and notes are numbered through the whole of it. */
function createSectionRenderer(
  { registry, urls, contested, permalinks = false, self }: Context,
  { lineOf }: Source,
): (draft: SectionDraft) => Section {
  const introduced = new Set<string>();
  const numbering = { claims: 0, notes: 0 };
  let number = 0;
  const toPassage = (node: Paragraph, { aside, partId }: SectionDraft, linked: Set<string>): Passage => {
    const flat = flattenPassage(node);
    const mentions = linkMentions(node, flat, { registry, introduced, linked, self, urls });
    number += 1;
    const id = passageAnchor(number);
    node.data = { ...node.data, hProperties: { id } };
    if (permalinks) node.children.push(toPermalink(number));
    const line = lineOf(node);
    return { id, number, text: flat.text, line, aside, partId, mentions, wordings: toWordings(flat), ...toMarkIds(flat.marks) };
  };
  return (draft) => {
    const { id, title, level, part, aside } = draft;
    const linked = new Set<string>();
    const blocks = draft.blocks.map((block): Block => {
      const passages: Passage[] = [];
      // The items of a loose list keep their paragraphs, which carry the anchors.
      visit(block, 'list', (list) => void (list.spread = true));
      visit(block, 'paragraph', (node: Paragraph) => void passages.push(toPassage(node, draft, linked)));
      const margin = marginAnchor(passages[0]?.number ?? number);
      renderMarks(block, { numbering, margin, contested, urls });
      return { margin, html: renderBlock(block), passages };
    });
    return { id, title, level, part, aside, blocks, passages: blocks.flatMap(({ passages }) => passages) };
  };
}

const renderBlock = (block: BlockContent): string => {
  const root: Root = { type: 'root', children: [block] };
  return renderer.stringify(renderer.runSync(root));
};

/** A link without text: the style draws its sign, so that the sign is not part of the passage; its title is its name. */
const toPermalink = (passage: number): Link => ({
  type: 'link',
  url: `#${passageAnchor(passage)}`,
  data: { hProperties: { className: ['pin'], title: `Link to passage ${passage}` } },
  children: [],
});
