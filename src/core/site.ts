import type { Passage, Section } from './article/body.ts';
import type { ActorData, ArticleData, NoteData, PlaceData, SourceData } from './content/schemas.ts';
import type { Registry } from './names/build-registry.ts';
import type { NameType } from './names/name-types.ts';
import type { Side } from './sides.ts';
import type { Claim, Event, Health, Pair, Question, QuestionRef } from './site-claims.ts';

/** All that a page may ask for. Built once by `buildSite`; pages only look up. */
export interface Site {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** A to Z. */
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  /** A to Z, countries left out. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  /** All claims, newest article first, in the order of its text. */
  readonly claims: readonly Claim[];
  /** Those with claims of most articles first. */
  readonly questions: readonly Question[];
  /** Earliest first. */
  readonly events: readonly Event[];
  /** Those that most claims join first. */
  readonly pairs: readonly Pair[];
  readonly health: Health;
  readonly front: Front;
  /** All actors from A to Z, under every name that articles print. */
  readonly actorIndex: readonly { readonly letter: string; readonly entries: readonly IndexEntry[] }[];
  /** The address of every page that is in the sitemap: aliases are not. */
  readonly addresses: ReadonlySet<string>;
  /** Addresses that names have of their own, and whom they lead to. */
  readonly aliases: readonly Alias[];
  /** The names by which a reader may come to a page, by the page's address. */
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
  /** The forms of names that any article prints, linked or not. */
  readonly printedForms: ReadonlySet<string>;
  readonly registry: Registry;
}

/** What the front page leads with and lists. */
export interface Front {
  /** The most contested first. */
  readonly contested: readonly Contested[];
  /** Latest first. */
  readonly latestEvents: readonly Event[];
  /** Named in most articles first. */
  readonly mostNamed: readonly Actor[];
}

/** A question with two opposed answers. */
export interface Contested {
  readonly question: Question;
  readonly answers: readonly [yes: Answer, no: Answer];
}

/** All that is said for one side of a question. */
export interface Answer {
  readonly side: Side;
  readonly claims: readonly Claim[];
  /** A few of the claims, of as many articles and speakers as can be. */
  readonly said: readonly Claim[];
  readonly voices: readonly Voice[];
}

/** An article that gives an answer: by its author or, where any are named, only by those whom it relays. */
export interface Voice {
  readonly article: ArticleRef;
  readonly relayed: readonly ActorRef[];
}

export interface Article {
  readonly id: string;
  readonly url: string;
  readonly data: ArticleData;
  readonly source?: Ref | undefined;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** In the order they stand in the text. */
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly actors: readonly Use[];
  readonly places: readonly Use[];
  readonly related: readonly RelatedArticle[];
  readonly wordCount: number;
}

/** A page to link to: what it is called and where it is. */
export interface Ref {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}
export type ActorRef = Ref & { readonly kind: ActorData['kind'] };
/** `short` is whose it is and of which year: “Pakistan Today, 2025”. */
export type ArticleRef = Ref & { readonly short: string };

export interface Note {
  readonly id: string;
  readonly number: number;
  readonly data: NoteData;
  readonly passage: Passage;
}

/** How often something is named in an article, in passages on the subject and in asides. */
export interface Use {
  readonly ref: Ref;
  readonly count: number;
  readonly aside: boolean;
}

export interface RelatedArticle {
  readonly article: ArticleRef;
  readonly shared: readonly ActorRef[];
}

/** A mention in the sentence that holds it. */
export interface Quote {
  readonly url: string;
  /** Number of the passage in its article. */
  readonly passage: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Everything one article says of an actor or place by name. */
export interface MentionsInArticle {
  readonly article: ArticleRef;
  readonly count: number;
  readonly quotes: readonly Quote[];
}

/** A line of the index from A to Z: an actor under its title, or under another name that articles print. */
export interface IndexEntry {
  readonly form: string;
  readonly actor: ActorRef;
  readonly isOther: boolean;
}

/** An actor named in the same passages, and in how many. */
export interface Companion {
  readonly actor: ActorRef;
  readonly passages: number;
}

/** A name as articles print it, with who uses it where and how often. */
export interface NameRow {
  readonly form: string;
  readonly type: NameType;
  /** Who gives an imposed label. */
  readonly by?: ActorRef | undefined;
  readonly uses: readonly { readonly article: ArticleRef; readonly voice: string; readonly count: number }[];
  readonly total: number;
}

/** Loaded words used of an actor, and who uses them where. */
export interface WordingRow {
  readonly text: string;
  readonly uses: readonly {
    /** Who uses them, in words: the article’s author, or an actor as the article has it. */
    readonly voice: string;
    readonly by?: ActorRef | undefined;
    readonly article: ArticleRef;
    readonly passages: readonly { readonly number: number; readonly url: string }[];
    readonly count: number;
  }[];
}

/** A name that no article prints. */
export interface OtherName {
  readonly form: string;
  readonly type: NameType;
  readonly by?: ActorRef | undefined;
}

/** How a reader came to a page by one of its names. */
export interface Arrival {
  /** The page, and the id on it that says so. */
  readonly ref: Ref;
  readonly anchor: string;
  readonly form: string;
  readonly type: NameType;
  readonly by?: ActorRef | undefined;
  /** The name is that of the country's capital. */
  readonly isCapital?: boolean;
  /** Does an article here print the name? */
  readonly printed: boolean;
}

/** The address of a name: it leads to its owner, or to a choice of several. */
export interface Alias {
  readonly url: string;
  readonly form: string;
  readonly choices: readonly Arrival[];
}

/** What is known of a name's bearer from the articles that name it. */
export interface Evidence {
  readonly names: readonly NameRow[];
  /** Names that no article prints, those for search alone left out. */
  readonly otherNames: readonly OtherName[];
  readonly mentions: readonly MentionsInArticle[];
  readonly mentionCount: number;
  /** Named only in asides. */
  readonly asideOnly: boolean;
}

export interface Actor extends Evidence {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly data: ActorData;
  readonly profileHtml: string;
  readonly profileText: string;
  readonly country?: Ref | undefined;
  readonly alsoCountries: readonly Ref[];
  readonly parent?: ActorRef | undefined;
  readonly members: readonly ActorRef[];
  readonly related: readonly ActorRef[];
  readonly claimsBy: readonly Claim[];
  readonly claimsAbout: readonly Claim[];
  readonly wordings: readonly WordingRow[];
  readonly events: readonly Event[];
  readonly pairs: readonly Pair[];
  readonly questions: readonly QuestionRef[];
  /** Actors named in the same passages, most often first. */
  readonly appearsWith: readonly Companion[];
}

export interface Place extends Evidence {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly data: PlaceData;
  readonly country?: Ref | undefined;
  readonly parent?: Ref | undefined;
  readonly parts: readonly Ref[];
  readonly namesake?: ActorRef | undefined;
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly actors: readonly Companion[];
}

export interface Country extends Place {
  readonly nationalActors: readonly ActorRef[];
  readonly places: readonly Ref[];
}

export interface Source {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly data: SourceData;
  readonly country?: Ref | undefined;
  readonly articles: readonly Ref[];
}
