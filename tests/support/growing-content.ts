import { makeContent } from '../bench/corpus/make-content.ts';
import { capitalise, makeWord } from '../bench/corpus/vocabulary.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeEvent,
  makeQuestion,
  makeSettings,
} from './make-content.ts';
import { makeBasedDate, makeGradedDate } from './make-dates.ts';
import { makeNames } from './make-names.ts';

/** A day for each number, the next for the next. */
const toDate = (number: number): string => new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);
const listNumbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** So many short articles that all name the same three actors and answer the same question, with an event to five. */
function makeClaims(count: number): readonly ContentFile[] {
  const numbers = listNumbers(count);
  const ids = (some: readonly number[], letter: string) => some.map((number) => `${letter}${number}`);
  const articles = numbers.map((number) => {
    const about = { about: ['alpha', 'beta'], speaker: number % 3 === 0 ? 'author' : 'gamma' };
    const claims = [makeClaim(`c${number}`, about), makeClaim(`d${number}`)];
    return makeArticleOfClaims(`a${number}`, claims, { actors: ['alpha', 'beta', 'gamma'], date: makeGradedDate(toDate(number)) });
  });
  const [yes, no] = [0, 1].map((side) =>
    ids(
      numbers.filter((number) => number % 2 === side),
      'c',
    ),
  ) as [string[], string[]];
  const events = numbers
    .filter((number) => number % 5 === 0)
    .map((number) => makeEvent(`e${number}`, [`c${number}`, `d${number}`], { actors: ['alpha'], when: makeBasedDate(toDate(number)) }));
  return [
    makeSettings(),
    ...makeActors('alpha', 'beta', 'gamma'),
    ...articles,
    makeQuestion('q', [{ yes, no, related: ids(numbers, 'd') }]),
    ...events,
  ];
}

/** So many actors whose names all begin with the same word, one of them printed by two short articles and one by none. */
function makeNamesakes(count: number): readonly ContentFile[] {
  const toWord = (number: number): string => capitalise(makeWord(number, 3));
  const actors = listNumbers(count).map((number) => {
    const forms = { canonical: [`Front of ${toWord(number)}`], former: [`Front of ${toWord(number + 100_000)}`] };
    return makeActor(`actor-${number}`, { name: forms.canonical[0], names: makeNames(forms) });
  });
  const articles = listNumbers(count).map((number) => {
    const next = (number + 1) % count;
    return makeArticle(`a${number}`, `They are at the front: first Front of ${toWord(number)}, then Front of ${toWord(next)}.`, {
      actors: [`actor-${number}`, `actor-${next}`],
    });
  });
  return [makeSettings(), ...actors, ...articles];
}

/** Content that grows in proportion to a number. */
export const growingContent = {
  articles: (count: number) => makeContent(count, 1),
  claims: makeClaims,
  names: makeNamesakes,
} as const;
