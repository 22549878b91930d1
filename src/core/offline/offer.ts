/** A part of the site that a reader can keep: all of it, or the base of a large one and the articles of a year. */
export interface OfferedPart {
  readonly id: string;
  readonly title: string;
  /** The name of its list. */
  readonly list: string;
  /** What its list and its packs weigh, in bytes. */
  readonly bytes: number;
  readonly files: number;
}

/** What a built site offers to be kept. The first part is needed for all others. */
export interface Offer {
  readonly parts: readonly OfferedPart[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** The name of a pack or list cannot lead out of its folder. */
export const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]+\.pack$/.test(value);

const isPart = (value: unknown): value is OfferedPart =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['title'] === 'string' &&
  isName(value['list']) &&
  isCount(value['bytes']) &&
  isCount(value['files']);

/** Parses an offer from JSON. Throws when it is none. */
export function parseOffer(data: unknown): Offer {
  if (!isRecord(data) || !Array.isArray(data['parts']) || data['parts'].length === 0 || !data['parts'].every(isPart))
    throw new Error('This is no offer of parts.');
  return { parts: data['parts'] };
}
