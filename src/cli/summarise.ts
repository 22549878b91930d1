import type { Checked } from '../core/build-site.ts';
import { formatCount } from '../core/model/labels.ts';

const tally = (keys: readonly string[]): string =>
  [...Map.groupBy(keys, (key) => key)]
    .map(([key, { length }]) => [key, length] as const)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const countDifferent = (values: readonly unknown[]): number => new Set(values).size;

/** The article of each claim, and the text in which it is made: the article, or a part of it. */
function placeClaims({ corpus, bodies }: Summarised) {
  const ofArticles = corpus.articles.flatMap(({ id, data }) => data.claims.map((claim) => [claim.id, id] as const));
  const ofTexts = [...bodies.articles].flatMap(([id, { sections }]) =>
    sections.flatMap(({ passages }) =>
      passages.flatMap(({ claimIds, partId = '' }) => claimIds.map((claim) => [claim, `${id} ${partId}`] as const)),
    ),
  );
  return { articleOf: new Map(ofArticles), textOf: new Map(ofTexts) };
}

type Summarised = Pick<Checked, 'corpus' | 'bodies'>;

/** A summary of content without faults in lines for a terminal: counts of everything, and of claims by article, kind and hedge. */
export function summarise({ corpus, bodies }: Summarised): string {
  const { articles, actors, places, sources, events } = corpus;
  const { articleOf, textOf } = placeClaims({ corpus, bodies });
  const claims = articles.flatMap(({ data }) => data.claims);
  const countries = places.filter(({ data }) => data.kind === 'country');
  const questions = corpus.questions
    .map(({ id, data: { positions } }) => {
      const inArticles = positions.flatMap((position) => position.claims.map((claim) => articleOf.get(claim)));
      return { id, positions: positions.length, articles: countDifferent(inArticles) };
    })
    .toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const retold = events.filter(({ data }) => countDifferent(data.claims.map((claim) => textOf.get(claim))) > 1);
  return [
    [
      formatCount(articles.length, 'article'),
      formatCount(claims.length, 'claim'),
      formatCount(articles.flatMap(({ data }) => data.editorNotes).length, 'editor’s note'),
      formatCount(actors.length, 'actor'),
      formatCount(countries.length, 'country', 'countries'),
      formatCount(places.length - countries.length, 'place'),
      formatCount(sources.length, 'source'),
    ].join(', '),
    `Claims by article: ${tally([...articleOf.values()])}`,
    `Claims by kind: ${tally(claims.map(({ kind }) => kind))}`,
    `Claims by hedge: ${tally(claims.map(({ hedge }) => hedge))}`,
    `${formatCount(questions.length, 'question')} with ${formatCount(sum(questions.map(({ positions }) => positions)), 'position')}, ${questions.filter((one) => one.articles > 1).length} across articles: ${questions.map((one) => `${one.id} ${one.positions}/${one.articles}`).join(', ')} (positions/articles)`,
    `${formatCount(events.length, 'event')}, ${retold.length} of them told more than once`,
  ].join('\n');
}
