import type { Corrections } from '../schema/corrections.ts';
import type { Ref } from './refs.ts';

/** A page or claim that is as it is called now. */
export interface Subject extends Pick<Ref, 'url' | 'name' | 'language'> {
  /** Who makes a claim, and how firmly, before its text. */
  readonly who?: string | undefined;
}

/** What editors mended, made clearer or took out, and why. */
export interface Correction {
  /** Its id on the page of corrections. */
  readonly anchor: string;
  readonly date: string;
  readonly kind: Corrections['corrections'][number]['kind'] | 'removal';
  readonly text: string;
  /** What it was called, of something that was taken out and is no claim. */
  readonly name?: string | undefined;
  /** What it is about: of a claim that was taken out, its article. undefined when all of it was taken out. */
  readonly subject?: Subject | undefined;
  /** Where the words before and after can be read. */
  readonly history?: string | undefined;
}

/** An address that pages had: it leads on, or says when and why what was there was taken out. */
export interface GoneAddress {
  readonly url: string;
  readonly to?: Subject | undefined;
  readonly removal?: Correction | undefined;
  /** True when it had feeds. */
  readonly feeds: boolean;
}

/** A claim that had another id, or that was taken out; `id` is what it had. */
export interface FormerClaim {
  readonly id: string;
  readonly now?: { readonly id: string; readonly url: string } | undefined;
  readonly removal?: Correction | undefined;
}

export const correctionLabels: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  removal: 'Removal',
};
