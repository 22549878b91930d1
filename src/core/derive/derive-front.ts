import { rankVoices } from '../model/digest.ts';
import { toSpeakers } from '../model/speakers.ts';
import type { Side } from '../schema/question.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Question } from '../model/question.ts';
import type { Actor } from '../model/actor.ts';
import type { Answer, Contested } from '../model/question.ts';
import type { Front } from '../model/site.ts';

const limits = { said: 3, events: 5, actors: 12 } as const;

/** What the front page leads with and lists. Never throws. */
export const deriveFront = ({
  questions,
  events,
  actors,
}: {
  readonly questions: readonly Question[];
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
}): Front => ({
  contested: rankContested(questions),
  latestEvents: events.slice(-limits.events).toReversed(),
  mostNamed: actors
    .filter(({ asideOnly, mentionCount }) => !asideOnly && mentionCount > 0)
    .toSorted((a, b) => b.mentions.length - a.mentions.length || b.mentionCount - a.mentionCount)
    .slice(0, limits.actors),
});

/**
 * The questions with two opposed answers, most contested first (decisions.md#d30). Questions on which articles contradict one another
 * come before others; then those that more articles answer; then those with more articles on the smaller side, with more articles on
 * both sides, and with more claims.
 */
export const rankContested = (questions: readonly Question[]): readonly Contested[] =>
  questions
    .flatMap((question): Contested[] => {
      const [yes, no] = [toAnswer(question, 'yes'), toAnswer(question, 'no')];
      return yes.claims.length === 0 || no.claims.length === 0 ? [] : [{ question, answers: [yes, no] }];
    })
    .map((contested) => ({ contested, weights: toWeights(contested) }))
    .toSorted((a, b) => a.weights.map((weight, i) => (b.weights[i] ?? 0) - weight).find((difference) => difference !== 0) ?? 0)
    .map(({ contested }) => contested);

const toWeights = ({ question, answers: [yes, no] }: Contested): readonly number[] => [
  Number(question.kind === 'contradiction'),
  question.articles.length,
  Math.min(yes.speakers.length, no.speakers.length),
  yes.speakers.length + no.speakers.length,
  yes.claims.length + no.claims.length,
];

function toAnswer(question: Question, side: Side): Answer {
  const claims = [...new Set(question.positions.filter((position) => position.side === side).flatMap((position) => position.claims))];
  return { side, claims, said: pickSaid(claims), speakers: toSpeakers(question.articles, claims) };
}

/** Picks a few claims as examples: one from each article first, then one from each further speaker, then any, each in the given order. */
function pickSaid(claims: readonly Claim[]): readonly Claim[] {
  const ranks = rankVoices(claims);
  return claims.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, limits.said);
}
