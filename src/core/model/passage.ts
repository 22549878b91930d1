import type { Mention } from '../names/find-mentions.ts';
import type { PartData } from '../schema/article.ts';
import type { ActorId, ClaimId } from '../schema/ids.ts';

/** An anchored paragraph of an article. */
export interface Passage {
  /** Id of its element, `p1` onward in the order of the article. */
  readonly id: string;
  /** Its place in the article, counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Line of the content file, counted from 1. */
  readonly line: number;
  /** True when it belongs to the article but not to the site's subject. */
  readonly aside: boolean;
  /** The part of a bundle that it belongs to. */
  readonly partId?: string | undefined;
  readonly mentions: readonly Mention[];
  readonly wordings: readonly Wording[];
  readonly claimIds: readonly ClaimId[];
  readonly noteIds: readonly string[];
}

/** Loaded words that somebody uses of an actor. */
export interface Wording {
  /** Without the quotation marks that our text puts round them. */
  readonly text: string;
  readonly actorId: ActorId;
  /** The actor that uses them; undefined when the article does. */
  readonly by?: ActorId | undefined;
}

/** What an article says under one heading, or before the first. */
export interface Section {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly level: 2 | 3;
  /** The part of a bundle that the section opens. */
  readonly part?: PartData | undefined;
  readonly aside: boolean;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** A paragraph, list or quotation, with the passages in it. */
export interface Block {
  /** Id of the margin beside it, which its marks lead to. */
  readonly margin: string;
  readonly html: string;
  readonly passages: readonly Passage[];
}

/** The HTML of some sections, without their headings. */
export const toHtml = (sections: readonly Section[]): string => sections.flatMap(({ blocks }) => blocks.map(({ html }) => html)).join('\n');

/** The plain text of some sections, without their headings. */
export const toText = (sections: readonly Section[]): string =>
  sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' ');
