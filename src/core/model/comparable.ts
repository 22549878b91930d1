import type { Position, Question } from './question.ts';

/** What a comparison asks of a claim: a page has whole claims, the browser what it reads on the pages of two articles’ claims. */
export interface ComparableClaim {
  readonly id: string;
  readonly article: { readonly id: string };
  /** undefined when the author of the article speaks. */
  readonly speaker?: unknown;
  readonly denies: readonly { readonly id: string; readonly article: { readonly id: string } }[];
}

/** What a comparison asks of a question. */
export interface ComparableQuestion<AnyClaim = ComparableClaim> {
  readonly kind: Question['kind'];
  readonly data: Pick<Question['data'], 'sides'>;
  readonly positions: readonly (Pick<Position, 'id' | 'text' | 'side'> & {
    /** What it answers, where only some of the positions are known. */
    readonly name?: string;
    readonly claims: readonly AnyClaim[];
  })[];
}

/** What a comparison asks of an event. */
export interface ComparableEvent<AnyClaim = ComparableClaim> {
  readonly accounts: readonly {
    readonly article: { readonly id: string };
    readonly claims: readonly { readonly claim: AnyClaim }[];
  }[];
}
