import type { Claim } from './claim.ts';

/** True for a claim that another contradicts, by a denial or by the opposed answer to a question. */
export const isContested = ({ rivals }: { readonly rivals: readonly unknown[] }): boolean => rivals.length > 0;

/** A part of all claims that a reader may look at alone, with a list of its own. */
export interface ClaimChip {
  readonly id: string;
  readonly label: string;
  /** The title of its list. */
  readonly title: string;
  readonly has: (claim: Pick<Claim, 'data' | 'speaker' | 'rivals'>) => boolean;
}

/** The parts of all claims, in the order of their chips. Who counts as people is said by the kinds of actors. */
export const claimChips = [
  { id: 'contested', label: 'Contested', title: 'Contested claims', has: isContested },
  { id: 'figures', label: 'With figures', title: 'Claims with figures', has: ({ data }) => data.figures.length > 0 },
  { id: 'forecasts', label: 'Forecasts', title: 'Forecasts', has: ({ data }) => data.kind === 'forecast' || data.hedge === 'predicts' },
  { id: 'people', label: 'Quoted people', title: 'What quoted people say', has: ({ speaker }) => speaker?.kind.people === true },
  { id: 'denials', label: 'Denials', title: 'Denials', has: ({ data }) => data.denies !== undefined },
] as const satisfies readonly ClaimChip[];
export type ClaimChipId = (typeof claimChips)[number]['id'];
