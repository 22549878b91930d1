import type { Ref } from '../model/refs.ts';
import type { BriefEvent, BriefKind, Silence } from './subject.ts';

/** The number of an article in the list of sources. */
export type SourceNumber = number;

/** A claim in a line: when it was said, by whom and how firmly, by what route, and what it says. */
export interface BriefLine {
  readonly url: string;
  readonly when: string;
  readonly who: string;
  readonly hedge: string;
  readonly route?: string | undefined;
  readonly text: string;
  /** Of the text and the route, unless it is that of the pages. */
  readonly language?: Ref['language'];
  /** What it answers to the question that it stands under, in the language of that. */
  readonly answer?: string | undefined;
  readonly source: SourceNumber;
}

export interface BriefGroup {
  /** undefined when there is one group alone. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: Ref['language'];
  readonly lines: readonly BriefLine[];
}

/** Figures of one measure, or on one question, as each is printed. */
export interface BriefFigures {
  readonly title: string;
  readonly language?: Ref['language'];
  readonly rows: readonly (Pick<BriefLine, 'url' | 'when' | 'who' | 'hedge' | 'language' | 'source'> & {
    readonly words: string;
    /** Why it cannot be compared with the others. */
    readonly apart?: string | undefined;
  })[];
}

/** A page’s worth of who says what on one subject; pages and scripts write it by `write-brief.ts`. */
export interface Brief extends Pick<Ref, 'url' | 'name' | 'language'> {
  readonly kind: BriefKind;
  readonly label: string;
  readonly lead?: string | undefined;
  readonly limits?: string | undefined;
  readonly groups: readonly BriefGroup[];
  readonly figures: readonly BriefFigures[];
  /** Newest first. */
  readonly dates: readonly (Pick<BriefEvent, 'url' | 'name' | 'language'> & {
    readonly when: string;
    readonly sources: readonly SourceNumber[];
  })[];
  readonly silences: readonly Silence[];
  readonly textLabel?: string | undefined;
  /** In the order of their first use: the first has the number 1. */
  readonly sources: readonly (Pick<Ref, 'url' | 'name' | 'language'> & { readonly words: string })[];
  /** How much there is beside what is here. */
  readonly more: { readonly claims: number; readonly events: number };
}
