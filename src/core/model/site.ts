import type { Registry } from '../names/build-registry.ts';
import type { ArticleId } from '../schema/ids.ts';
import type { NameWords } from '../schema/name-words.ts';
import type { Settings } from '../schema/settings.ts';
import type { Thesaurus } from '../schema/thesaurus.ts';
import type { GradedDate } from '../schema/values.ts';
import type { Actor } from './actor.ts';
import type { Alias, AliasTarget } from './alias.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { Correction, FormerClaim, GoneAddress } from './correction.ts';
import type { Event } from './event.ts';
import type { FigureGroup } from './figure.ts';
import type { Kinds } from './kinds.ts';
import type { List } from './list.ts';
import type { Section } from './passage.ts';
import type { Pair } from './pair.ts';
import type { Country, Place } from './place.ts';
import type { Contested, Question } from './question.ts';
import type { ActorRef, Ref } from './refs.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** Everything that a page may ask for. Built once by `buildSite`; pages only look up. */
export interface Site {
  readonly settings: Settings;
  /** The words of search that belong to the subject. */
  readonly thesaurus: Thesaurus;
  /** The words that names are made of. */
  readonly nameWords: NameWords;
  /** The kinds of actors, places, claims and relations, in the order in which pages list them. */
  readonly kinds: Kinds;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** A to Z. */
  readonly actors: readonly Actor[];
  readonly countries: readonly Country[];
  /** A to Z, without countries. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  /** All claims, newest article first, in the order of its text. */
  readonly claims: readonly Claim[];
  /** All lists that are, or may grow, longer than one page, by the addresses of their first pages. */
  readonly lists: ReadonlyMap<string, List>;
  /** Those with claims from most articles first. */
  readonly questions: readonly Question[];
  /** Earliest first. */
  readonly events: readonly Event[];
  /** All figures of claims by what they measure, in the order of the settings; those without a measure last. */
  readonly figures: readonly FigureGroup[];
  /** Those with most claims first; two actors who have no page together may be among them. */
  readonly relations: readonly Relation[];
  /** Those with most claims in common first. */
  readonly pairs: readonly Pair[];
  /** The articles that have a page beside one another, those that share most first. */
  readonly comparisons: readonly ComparedPair[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Addresses that pages had. */
  readonly goneAddresses: readonly GoneAddress[];
  /** Claims that had other ids or were taken out, by article. */
  readonly formerClaims: ReadonlyMap<ArticleId, readonly FormerClaim[]>;
  /** The files that have another name now, and this, in the folder of the content. */
  readonly renamedFiles: ReadonlyMap<string, string>;
  readonly health: Health;
  readonly front: Front;
  /** The prose of the About page. */
  readonly about: readonly Section[];
  /** All actors from A to Z, under every name that articles print. */
  readonly actorIndex: readonly IndexLetter[];
  /** The address of every page in the sitemap; aliases are not in it. */
  readonly addresses: ReadonlySet<string>;
  readonly aliases: readonly Alias[];
  /** The names that lead to a page, by the page's address. */
  readonly aliasTargets: ReadonlyMap<string, readonly AliasTarget[]>;
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

/** The names that begin with a letter; `url` is that of their list, which there is when the index is too long for one page. */
export interface IndexLetter {
  readonly letter: string;
  readonly url: string;
  readonly entries: readonly IndexEntry[];
}

/** An entry of the index from A to Z: an actor under its title, or under another name that articles print. */
export interface IndexEntry {
  readonly form: string;
  readonly actor: ActorRef;
  readonly isOther: boolean;
}

/** What the content still lacks. */
export interface Health {
  /** Articles, and the parts of bundles, whose date is not as published. */
  readonly undatedTexts: readonly { readonly ref: Ref; readonly date: GradedDate }[];
  /** Claims that share neither an answer nor an event with another article. */
  readonly singleSourceClaims: readonly Claim[];
  readonly singleArticleQuestions: readonly Question[];
  readonly questionsMissingVoices: readonly Question[];
  /** Actors whose profile has no date of review. */
  readonly unreviewedActors: readonly Ref[];
}
