import { expect, test } from 'vitest';
import { toEventFacts } from '../../../src/core/model/event-facts.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeClaim, makeEvent, makeSettings } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';

interface Told {
  readonly figures?: readonly (
    string | { readonly words: string; readonly measure?: string; readonly value?: unknown; readonly apart?: string }
  )[];
  readonly when?: string;
}

const measures = { killed: { title: 'People killed' }, span: { title: 'How long it took', comparable: false } };

/** The facts of an event that each article tells in the claims given. */
function toFacts(...articles: readonly (readonly Told[])[]) {
  const ids = articles.map((claims, i) => claims.map((_, j) => `claim-${i}-${j}`));
  const { events, settings } = buildValidSite([
    makeSettings({ measures }),
    makeActor('alpha'),
    ...articles.map((claims, i) => {
      const words = (told: Told): string => (told.figures ?? []).map((one) => (typeof one === 'string' ? one : one.words)).join(', ');
      const body = claims.map((told, j) => `Alpha: :claim[It was so ${words(told)}]{#${ids[i]?.[j]}}.`).join('\n\n');
      return makeArticle(`article-${i}`, body, {
        actors: ['alpha'],
        claims: claims.map(({ figures = [], when }, j) =>
          makeClaim(ids[i]?.[j] ?? '', { figures, ...(when === undefined ? {} : { when: makeBasedDate(when) }) }),
        ),
      });
    }),
    makeEvent('raid', ids.flat()),
  ]);
  const [event] = events;
  if (event === undefined) throw new Error('There is no event.');
  const { differ, figures, moreFigures } = toEventFacts(event, settings.measures);
  return { differ, figures: figures.map(({ words }) => words), moreFigures };
}

test('dates differ when two accounts give days that cannot both be right', () => {
  expect(toFacts([{ when: '2012' }], [{ when: '2013' }]).differ).toEqual(['dates']);
  expect(toFacts([{ when: '2012' }], [{ when: '2012-05' }]).differ).toEqual([]);
  expect(toFacts([{ when: '2012' }], [{}]).differ).toEqual([]);
});

test('an account with a claim about what came later contradicts nobody, nor does it contradict itself', () => {
  expect(toFacts([{ when: '2012' }, { when: '2015' }], [{ when: '2012-05' }]).differ).toEqual([]);
  expect(toFacts([{ when: '2012' }, { when: '2015' }]).differ).toEqual([]);
});

test('figures differ when two accounts give other numbers for one measure, and these are shown', () => {
  const killed = (words: string, value?: unknown) => ({ words, measure: 'killed', ...(value === undefined ? {} : { value }) });
  expect(toFacts([{ figures: ['two raids', killed('54 killed')] }], [{ figures: [killed('63 people')] }])).toEqual({
    ...{ differ: ['figures'], figures: ['54 killed', '63 people'], moreFigures: 1 },
  });
  expect(toFacts([{ figures: [killed('54 killed')] }], [{ figures: [killed('some fifty', [45, 55])] }]).differ).toEqual([]);
  expect(toFacts([{ figures: [killed('seven dead')] }], [{ figures: [killed('9 dead')] }]).differ).toEqual(['figures']);
  expect(toFacts([{ figures: [killed('dozens')] }], [{ figures: [killed('9 dead')] }]).differ).toEqual([]);
});

test('figures do not differ when the words of one leave room for the other', () => {
  const killed = (words: string) => ({ words, measure: 'killed' });
  const compare = (one: string, other: string) => toFacts([{ figures: [killed(one)] }], [{ figures: [killed(other)] }]).differ;
  expect(compare('over 140 people', '145 people')).toEqual([]);
  expect(compare('over 140 people', '133 people')).toEqual(['figures']);
  expect(compare('up to 40', '30')).toEqual([]);
  expect(compare('40 to 50', '45')).toEqual([]);
  expect(compare('about 140', '143')).toEqual([]);
});

test('figures without a measure are compared when they have the same words', () => {
  expect(toFacts([{ figures: ['1,312 passengers'] }], [{ figures: ['290 passengers'] }]).differ).toEqual(['figures']);
  expect(toFacts([{ figures: ['312 passengers'] }], [{ figures: ['290 berths'] }]).differ).toEqual([]);
});

test('figures that cannot be compared do not differ', () => {
  const span = (words: string) => ({ words, measure: 'span' });
  expect(toFacts([{ figures: [span('3 days')] }], [{ figures: [span('5 days')] }]).differ).toEqual([]);
  const apart = { words: '63 killed', measure: 'killed', apart: 'the whole year' };
  expect(toFacts([{ figures: [{ words: '54 killed', measure: 'killed' }] }], [{ figures: [apart] }]).differ).toEqual([]);
});

test('a line has some figures of each account, each once, and says how many more there are', () => {
  const facts = toFacts([{ figures: ['two raids', 'three towns', 'four days'] }], [{ figures: ['two raids', 'five roads'] }]);
  expect(facts).toEqual({ differ: [], figures: ['two raids', 'three towns', 'five roads'], moreFigures: 1 });
});
