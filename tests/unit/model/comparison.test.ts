import { describe, expect, test } from 'vitest';
import { compareArticles, relateCells, summariseComparison } from '../../../src/core/model/comparison.ts';
import { toGridCells } from '../../../src/core/model/grid-cells.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildFromFolder } from '../../../src/site/build-from-folder.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeClaim, makeEvent, makeQuestion } from '../../support/make-content.ts';

const more = { actors: ['alpha', 'beta'] };
const relayed = (id: string) => makeClaim(id, { speaker: 'beta', attribution: 'as the text says' });

/** Two articles of a site beside one another. */
function compare({ articles, questions, events }: Site, a: string, b: string) {
  const [one, other] = [a, b].map((id) => {
    const article = articles.find((found) => found.id === id);
    if (article === undefined) throw new Error(`There is no article ${id}.`);
    return { ref: article, claims: article.claims };
  });
  if (one === undefined || other === undefined) throw new Error('There are two.');
  return { both: [one, other] as const, ...compareArticles({ articles: [one, other], questions, events }) };
}

describe('two articles beside one another', () => {
  const site = buildValidSite([
    ...makeActors('alpha', 'beta'),
    makeArticleOfClaims(
      'a',
      ['yes-1', 'told-1', 'lone-1', 'both-1', { ...makeClaim('denial'), denies: ['yes-2'], kind: 'denial', hedge: 'denies' }],
      more,
    ),
    makeArticleOfClaims('b', ['no-1', 'told-2', 'yes-2', 'both-2'], more),
    makeQuestion('q', [{ yes: ['yes-1', 'both-1'], no: ['no-1'] }]),
    makeQuestion('r', [['both-1'], ['both-2']]),
    makeEvent('e', ['told-1', 'told-2', 'yes-1']),
  ]);
  const { questions, denials, events, alone } = compare(site, 'a', 'b');

  test('have each claim in one place: with the question on which they differ most, with an event, or alone', () => {
    const write = ([ofA, ofB]: readonly [readonly Claim[], readonly Claim[]]) =>
      [ofA, ofB].map((claims) => claims.map(({ id }) => id).join(' ')).join(' | ');
    expect(
      questions.map(({ question, relation, claims, elsewhere }) => [
        question.id,
        relation,
        write(claims),
        elsewhere.map((some) => some.map(({ claim, question: at }) => `${claim.id} at ${at.id}`)),
      ]),
    ).toEqual([
      ['q', 'opposed', 'yes-1 both-1 | no-1', [[], []]],
      ['r', 'other', ' | both-2', [['both-1 at q'], []]],
    ]);
    expect(events.map(({ event, claims }) => [event.id, write(claims)])).toEqual([['e', 'told-1 | told-2']]);
    expect(write(alone)).toBe('lone-1 denial | yes-2');
  });

  test('say what one denies of the other', () => {
    expect(denials.map(({ denial, denied }) => `${denial.id} ${denied.id}`)).toEqual(['denial yes-2']);
  });

  test('say in a sentence where they differ', () => {
    expect(summariseComparison(questions)).toBe(
      'They share 2 questions. On 1 their authors give opposed answers; on 1 neither contradicts the other.',
    );
    expect(summariseComparison([])).toBe('They have no question in common.');
  });
});

test.each([
  ['opposed', { yes: ['one'], no: ['two'] }],
  ['opposed-relayed', { yes: ['one'], no: ['relayed-2'] }],
  ['rejected', { yes: ['one', 'two'], no: ['relayed-2'] }],
  ['opposed-relayed', { yes: ['one'], between: ['two'], no: ['relayed-2'] }],
  ['side-and-part', { yes: ['one'], between: ['two'], no: ['three'] }],
  ['same', { yes: ['one', 'two'], no: ['three'] }],
  ['partly-same', { yes: ['one', 'two'], between: ['relayed-2'], no: ['three'] }],
  ['other', [['one'], ['two']]],
  ['other', [{ yes: ['three'], no: ['four'], between: ['one'] }, { between: ['two'] }]],
  ['same', [['one', 'two'], ['three']]],
  ['one-alone', { yes: ['one'], no: ['three'], related: ['two'] }],
  ['related', { yes: ['three'], no: ['four'], related: ['one', 'two'] }],
] as const)('two articles are %s', (relation, positions) => {
  const { questions } = buildValidSite([
    ...makeActors('alpha', 'beta'),
    makeArticleOfClaims('a', ['one'], more),
    makeArticleOfClaims('b', ['two', relayed('relayed-2')], more),
    makeArticleOfClaims('c', ['three', 'four'], more),
    makeQuestion('q', 'length' in positions ? positions : [positions]),
  ]);
  const [question] = questions;
  if (question === undefined) throw new Error('There is no question.');
  const cells = toGridCells(question, ({ article }) => article.id);
  expect(relateCells(question, cells.get('a'), cells.get('b'))).toBe(relation);
  expect(relateCells(question, cells.get('b'), cells.get('a'))).toBe(relation);
});

test('a claim that answers one question and is related to another stands with the one that it answers', () => {
  const site = buildValidSite([
    ...makeActors('alpha', 'beta'),
    makeArticleOfClaims('a', ['one', 'two'], more),
    makeArticleOfClaims('b', ['three', 'four'], more),
    makeQuestion('q', [{ yes: ['one'], no: ['three'], related: ['two'] }]),
    makeQuestion('r', [['two'], ['four']]),
  ]);
  const { questions } = compare(site, 'a', 'b');
  expect(questions.map(({ claims }) => claims.flat().map(({ id }) => id))).toEqual([
    ['one', 'three'],
    ['two', 'four'],
  ]);
});

test('answers between two sides are told apart where they are several', () => {
  const site = buildValidSite([
    ...makeActors('alpha', 'beta'),
    makeArticleOfClaims('a', ['one', 'two'], more),
    makeArticleOfClaims('b', ['three', 'four', 'five'], more),
    makeQuestion('q', [{ yes: ['one'] }], {
      positions: [
        { id: 'a', text: 'It is so.', side: 'yes', claims: ['one', 'four'] },
        { id: 'b', text: 'By half.', side: 'between', claims: ['two'] },
        { id: 'c', text: 'By night.', side: 'between', claims: ['three'] },
        { id: 'd', text: 'It is not.', side: 'no', claims: ['five'] },
      ],
    }),
  ]);
  const [shared] = compare(site, 'a', 'b').questions;
  expect(['two', 'three'].map((id) => shared?.answers.get(id)?.name)).toEqual(['By half.', 'By night.']);
  expect(shared?.answers.get('one')?.name).not.toBe('It is so.');
});

test('every claim of any two articles of the fixture stands in one place', async () => {
  const { site } = await buildFromFolder('tests/fixtures/site');
  if (site === undefined) throw new Error('The fixture has faults.');
  expect(site.comparisons.length).toBeGreaterThan(3);
  for (const {
    articles: [a, b],
  } of site.comparisons) {
    const { both, questions, events, alone } = compare(site, a.id, b.id);
    const placed = [...questions, ...events].flatMap(({ claims }) => claims.flat()).concat(alone.flat());
    const toSortedIds = (claims: readonly Claim[]) => claims.map(({ id }) => id).toSorted();
    expect(toSortedIds(placed)).toEqual(toSortedIds(both.flatMap(({ claims }) => claims)));
  }
});
