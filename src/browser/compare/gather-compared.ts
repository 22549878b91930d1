import type { ComparableEvent, ComparableQuestion } from '../../core/model/comparable.ts';
import type { ReadAnswer, ReadClaim, ReadEvent } from './read-article.ts';

/** A question as two articles’ claims tell of it: with those positions, and names of sides, that they take. */
export type GatheredQuestion = ComparableQuestion<ReadClaim> & ReadAnswer['question'];
/** An event as two articles’ claims tell of it. */
export type GatheredEvent = ComparableEvent<ReadClaim> & ReadEvent;

/** Groups of items that have one key, each with its first item. */
const group = <Item>(items: readonly Item[], toKey: (item: Item) => string) =>
  [...Map.groupBy(items, toKey).values()].flatMap((all) => all.slice(0, 1).map((first) => ({ first, all })));

/** Gathers from the claims of two articles the questions, and the events from the earliest, that they speak of, as `compareArticles` asks for them. */
export function gatherCompared(claims: readonly ReadClaim[]): {
  readonly questions: readonly GatheredQuestion[];
  readonly events: readonly GatheredEvent[];
} {
  const answers = claims.flatMap((claim) => claim.answers.map((answer) => ({ ...answer, claim })));
  const told = claims
    .flatMap((claim) => claim.events.map((event) => ({ event, claim })))
    .toSorted((a, b) => a.event.begins.localeCompare(b.event.begins));
  return {
    questions: group(answers, ({ question }) => question.id).map(({ first, all }) => toQuestion(first.question, all)),
    events: group(told, ({ event }) => event.url).map(({ first, all }) => ({
      ...first.event,
      accounts: all.map(({ claim }) => ({ article: claim.article, claims: [{ claim }] })),
    })),
  };
}

function toQuestion(
  question: ReadAnswer['question'],
  answers: readonly (Pick<ReadAnswer, 'position'> & { readonly claim: ReadClaim })[],
): GatheredQuestion {
  const nameOf = (side: 'yes' | 'no'): string => answers.find(({ position }) => position.side === side)?.position.text ?? side;
  return {
    ...question,
    data: { sides: { yes: nameOf('yes'), no: nameOf('no') } },
    positions: group(answers, ({ position }) => position.id).map(({ first, all }) => ({
      ...first.position,
      name: first.position.text,
      claims: all.map(({ claim }) => claim),
    })),
  };
}
