import type { Language } from '../names/language.ts';
import type { NameType } from '../schema/name.ts';
import type { ActorRef, ArticleRef } from './refs.ts';

/** What the articles show of an actor or place that they name. */
export interface Evidence {
  readonly names: readonly NameRow[];
  /** Names that no article prints, without those kept for search alone. */
  readonly otherNames: readonly OtherName[];
  readonly mentions: readonly MentionsInArticle[];
  readonly mentionCount: number;
  /** True when only asides name it. */
  readonly asideOnly: boolean;
}

/** A mention in the sentence that holds it. */
export interface Quote {
  readonly url: string;
  /** Number of the passage in its article. */
  readonly passage: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly language?: Language | undefined;
}

/** Every mention of one actor or place in one article. */
export interface MentionsInArticle {
  readonly article: ArticleRef;
  readonly count: number;
  readonly quotes: readonly Quote[];
}

/** A name as articles print it: who uses it, where, and how often. */
export interface NameRow {
  readonly form: string;
  /** As its name says or, of other forms, that of the article; undefined when it is that of the pages. */
  readonly language?: Language | undefined;
  readonly type: NameType;
  /** For an exonym: the actor that uses it. */
  readonly by?: ActorRef | undefined;
  readonly uses: readonly {
    readonly article: ArticleRef;
    /** Who speaks in the article, in words, which begin with its author if that is known. */
    readonly voice: string;
    readonly author?: string | undefined;
    readonly count: number;
  }[];
  readonly total: number;
}

/** A name that no article prints. */
export interface OtherName {
  readonly form: string;
  readonly language?: Language | undefined;
  readonly type: NameType;
  readonly by?: ActorRef | undefined;
}

/** Loaded words used of an actor: who uses them, where, and how often. */
export interface WordingRow {
  readonly text: string;
  /** That of the first article with them; undefined when it is that of the pages. */
  readonly language?: Language | undefined;
  readonly uses: readonly {
    /** Who speaks in the article, in words, which begin with its author if that is known. */
    readonly voice: string;
    readonly author?: string | undefined;
    /** The actor that uses them, if the article relays them. */
    readonly by?: ActorRef | undefined;
    readonly article: ArticleRef;
    readonly passages: readonly { readonly number: number; readonly url: string }[];
    readonly count: number;
  }[];
}

/** An actor named in the same passages, and in how many. */
export interface CoMention {
  readonly actor: ActorRef;
  readonly passages: number;
}
