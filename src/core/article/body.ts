import type { PieceData } from '../content/schemas.ts';
import type { Mention } from '../names/find-mentions.ts';

/** An anchored paragraph of an article. */
export interface Passage {
  /** Id of its element, `p1` onward in the article's order. */
  readonly id: string;
  /** Its place in the article, counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly line: number;
  /** Stands in the article but is not about the site's subject. */
  readonly aside: boolean;
  /** The piece of a bundled text that it belongs to. */
  readonly pieceId?: string | undefined;
  readonly mentions: readonly Mention[];
  readonly wordings: readonly Wording[];
  readonly claimIds: readonly string[];
  readonly noteIds: readonly string[];
}

/** Loaded words that somebody uses of an actor. */
export interface Wording {
  /** Without the quotation marks that our text puts round them. */
  readonly text: string;
  readonly actorId: string;
  /** The actor that uses them; nobody when the article does. */
  readonly by?: string | undefined;
}

/** A stretch of an article under one heading, or before the first. */
export interface Section {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly level: 2 | 3;
  readonly piece?: PieceData | undefined;
  readonly aside: boolean;
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** A paragraph, list or quotation, with the passages in it. */
export interface Block {
  /** Id of what stands beside it, which its marks lead to. */
  readonly margin: string;
  readonly html: string;
  readonly passages: readonly Passage[];
}

/** The whole text of some sections as HTML, headings left out. */
export const toHtml = (sections: readonly Section[]): string => sections.flatMap(({ blocks }) => blocks.map(({ html }) => html)).join('\n');

/** A link written by an author, to be checked once all addresses are known. */
export interface AuthoredLink {
  readonly url: string;
  readonly line: number;
}

/** A text directive that names something: `:claim[…]{#id}`. */
export interface Mark {
  readonly kind: 'claim' | 'note' | 'actor' | 'place' | 'piece' | 'wording';
  readonly id: string;
  readonly line: number;
}
