import type { Said } from './claim.ts';
import { memoize } from '../reuse/memoize.ts';
import type { ClaimData } from '../schema/claim.ts';
import type { Corpus } from '../schema/corpus.ts';
import { isInferred, toDays, type PartialDate } from '../schema/dates.ts';
import type { ClaimId } from '../schema/ids.ts';

/** When a claim was made, and the first day on which what it says can have happened; undefined when it is not dated. */
interface ClaimTime {
  readonly said: PartialDate;
  readonly firstDay: string | undefined;
}
export type ClaimTimes = ReadonlyMap<ClaimId, ClaimTime>;

type ArticleFile = Pick<Corpus['articles'][number], 'body' | 'data'>;

/** When a claim was made: the time that the text gives, or else with the text: with its part in a bundle, or with the article. */
export function toSaid({ id, said }: ClaimData, { body, data: { date, parts } }: ArticleFile): Said {
  if (said !== undefined) return { date: said, basis: said.basis, inferred: isInferred(said), withText: false };
  const at = body.indexOf(`{#${id}}`);
  const part = parts
    .map((candidate) => ({ candidate, start: body.indexOf(`part{#${candidate.id}}`) }))
    .filter(({ start }) => start >= 0 && start < at)
    .toSorted((a, b) => b.start - a.start)[0]?.candidate;
  const text = part?.date ?? date;
  return { date: text, basis: text.evidence, inferred: text.grade === 'inferred', withText: true };
}

/** The times of an article's claims. What a forecast says is yet to happen, so it has no first day. */
const listTimes = memoize((file: ArticleFile) =>
  file.data.claims.map((claim): readonly [ClaimId, ClaimTime] => {
    const said = toSaid(claim, file).date;
    const firstDay = claim.when === 'publication' ? undefined : toDays(claim.when)?.first;
    const isForecast = firstDay !== undefined && firstDay > (toDays(said)?.last ?? firstDay);
    return [claim.id, { said, firstDay: isForecast ? undefined : firstDay }];
  }),
);

/** The times of all claims. */
export const indexTimes = (articles: Corpus['articles']): ClaimTimes => new Map(articles.flatMap((file) => listTimes(file)));

/** False when a claim was made before what the other says could have happened. */
export function couldKnow(times: ClaimTimes, claim: ClaimId, other: ClaimId): boolean {
  const said = times.get(claim)?.said;
  const lastDay = said === undefined ? undefined : toDays(said)?.last;
  const firstDay = times.get(other)?.firstDay;
  return lastDay === undefined || firstDay === undefined || lastDay >= firstDay;
}

/** Days between when two claims were made: none if they may have been made on the same day. Infinity when a date is not known. */
function countDaysBetween(times: ClaimTimes, a: ClaimId, b: ClaimId): number {
  const [one, other] = [a, b].map((id) => toDays(times.get(id)?.said ?? {}));
  if (one === undefined || other === undefined) return Infinity;
  const gap = Math.max(Date.parse(one.first) - Date.parse(other.last), Date.parse(other.first) - Date.parse(one.last), 0);
  return gap / 86_400_000;
}

/** Sorts claims by how near in time to a given one they were made. */
export const compareNearness = (times: ClaimTimes, claim: ClaimId, a: ClaimId, b: ClaimId): number => {
  const [first, second] = [countDaysBetween(times, claim, a), countDaysBetween(times, claim, b)];
  // Both may be Infinity.
  return first === second ? 0 : first - second;
};
