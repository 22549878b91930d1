import type { Corpus } from '../content/corpus.ts';
import type { EventData } from '../content/schemas.ts';
import { toDays } from '../dates.ts';
import { toTextDate } from './derive-article.ts';
import type { Claim, Event, Telling } from '../site-claims.ts';
import type { Article } from '../site.ts';
import type { References } from './references.ts';

/** Events with everything that tells of them, earliest first; of two that begin on one day the shorter comes first. */
export function deriveEvents({ events, places, countryIds }: Corpus, articles: readonly Article[], refs: References): readonly Event[] {
  const claims = new Map(articles.flatMap((article) => article.claims.map((claim) => [claim.id, claim])));
  const countryOf = new Map(places.map(({ id, data }) => [id, countryIds.has(id) ? id : data.country]));
  const tellers = new Map(articles.map((article) => [article.id, article]));

  const toTellings = (told: readonly Claim[], chosen: EventData['figures']): readonly Telling[] =>
    [...Map.groupBy(told, ({ article, passage }) => `${article.id} ${passage.pieceId ?? ''}`).values()].flatMap((inText) => {
      const [first] = inText;
      const teller = first === undefined ? undefined : tellers.get(first.article.id);
      if (first === undefined || teller === undefined) return [];
      const own = inText.map((claim) => ({ claim, figures: chosen.find((one) => one.claim === claim.id)?.figures ?? claim.data.figures }));
      return [{ article: first.article, date: toTextDate(teller.data, first.passage), claims: own }];
    });

  return events
    .map(({ id, data }): Event => {
      const countries = new Set(data.where.flatMap((place) => countryOf.get(place) ?? []));
      return {
        ...refs.event(id),
        data,
        days: toDays(data.when) ?? { first: '', last: '' },
        where: data.where.map(refs.place),
        countries: [...countries].map(refs.place),
        actors: data.actors.map(refs.actor),
        tellings: toTellings(
          data.claims.flatMap((claim) => claims.get(claim) ?? []),
          data.figures,
        ),
      };
    })
    .toSorted((a, b) => a.days.first.localeCompare(b.days.first) || a.days.last.localeCompare(b.days.last) || (a.id < b.id ? -1 : 1));
}
