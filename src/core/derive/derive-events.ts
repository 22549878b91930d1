import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Event, EventAccount } from '../model/event.ts';
import type { Refs } from '../model/refs.ts';
import type { Corpus } from '../schema/corpus.ts';
import { toDays } from '../schema/dates.ts';
import type { EventData } from '../schema/event.ts';
import { compareEvents } from './build-refs.ts';
import { toTextDate } from './derive-article.ts';

/** Events with every account of them, earliest first; of two that begin on one day the shorter comes first. */
export function deriveEvents({ events, places, countryIds }: Corpus, articles: readonly Article[], refs: Refs): readonly Event[] {
  const claims = new Map(articles.flatMap((article) => article.claims.map((claim) => [claim.id, claim])));
  const countryOf = new Map(places.map(({ id, data }) => [id, countryIds.has(id) ? id : data.country]));
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  return events.toSorted(compareEvents).map(({ id, data }): Event => {
    const countries = new Set(data.where.flatMap((place) => countryOf.get(place) ?? []));
    const own = data.claims.flatMap((claim) => claims.get(claim) ?? []);
    return {
      ...refs.event(id),
      data,
      days: toDays(data.when) ?? { first: '', last: '' },
      where: data.where.map(refs.place),
      countries: [...countries].map(refs.place),
      actors: data.actors.map(refs.actor),
      accounts: toAccounts(own, data.figures, articlesById),
    };
  });
}

/** One account for each article, or part of a bundle, with claims about an event; `eventFigures` has the figures that belong to it. */
const toAccounts = (
  claims: readonly Claim[],
  eventFigures: EventData['figures'],
  articles: ReadonlyMap<string, Article>,
): readonly EventAccount[] =>
  [...Map.groupBy(claims, ({ article, passage }) => `${article.id} ${passage.partId ?? ''}`).values()].flatMap((inText) => {
    const [first] = inText;
    const article = first === undefined ? undefined : articles.get(first.article.id);
    if (first === undefined || article === undefined) return [];
    const own = inText.map((claim) => {
      const picked = eventFigures.find((one) => one.claim === claim.id)?.figures;
      const { figures } = claim.data;
      return { claim, figures: picked?.flatMap((words) => figures.find((figure) => figure.words === words) ?? []) ?? figures };
    });
    return [{ article: first.article, date: toTextDate(article.data, first.passage), claims: own }];
  });
