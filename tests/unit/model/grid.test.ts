import { describe, expect, test } from 'vitest';
import { toGridAnswers, toGridCells, type GridCell } from '../../../src/core/model/grid-cells.ts';
import { formatDot, toGridGroups } from '../../../src/core/model/grid.ts';
import { toChips } from '../../../src/core/model/chips.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeClaim, makeQuestion, makeSource } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';

const build = (...files: readonly ContentFile[]) => buildValidSite([...makeActors('alpha', 'beta'), ...files]);
const of = (year: number, more: object = {}) => ({ date: makeGradedDate(String(year)), actors: ['alpha', 'beta'], ...more });
const relayed = (id: string, given: object = {}) => makeClaim(id, { speaker: 'beta', attribution: 'as the text says', ...given });
const byArticle = ({ article }: Claim): string => article.id;
/** “yes” for what an author says, “(yes)” for what one relays. */
const write = ({ dots, isBothWays, related }: GridCell): string =>
  [
    ...dots.map(({ answer, own, claims }) => (own ? answer.word : `(${answer.word})`) + (claims.length > 1 ? ` × ${claims.length}` : '')),
    ...(isBothWays ? ['both ways'] : []),
    ...(related === undefined ? [] : ['related']),
  ].join(' ');

describe('the cells of a question', () => {
  const files = [
    makeArticleOfClaims('a', ['yes-1', 'yes-2', 'no-1'], of(2021)),
    makeArticleOfClaims('b', ['part-1', relayed('no-2')], of(2022)),
    makeArticleOfClaims('c', ['beside'], of(2023)),
    makeArticleOfClaims('d', ['other'], of(2024)),
    makeQuestion('q', [
      { no: ['no-1', 'no-2'], related: ['beside', 'yes-1'], yes: ['yes-1'], between: ['part-1'] },
      { yes: ['yes-2', 'yes-1'] },
    ]),
  ];
  const { questions } = build(...files);
  const [question] = questions;
  if (question === undefined) throw new Error('There is no question.');

  test('have a dot for each answer of each voice, opposed answers at the ends, and say who argues both ways', () => {
    const cells = toGridCells(question, byArticle);
    expect(Array.from(cells, ([id, cell]) => `${id}: ${write(cell)}`).toSorted()).toEqual([
      'a: yes × 2 no both ways related',
      'b: part (no)',
      'c: related',
    ]);
  });

  test('say in words which article, who and what', () => {
    const dots = toGridCells(question, byArticle).get('b')?.dots ?? [];
    expect(dots.map(formatDot)).toEqual([
      'part (In part, or left open): the author, in “Title of b”, 2022',
      'no: Beta, relayed, in “Title of b”, 2022',
    ]);
  });

  test('leave out the claims of no group', () => {
    expect(toGridCells(question, ({ article }) => (article.id === 'a' ? 'x' : undefined)).size).toBe(1);
  });

  test('without sides have the numbers of the positions', () => {
    const { questions: others } = build(
      makeArticleOfClaims('a', ['yes-1', 'yes-2', 'no-1'], of(2021)),
      makeQuestion('q', [['yes-1'], ['no-1', 'yes-2']]),
    );
    const [open] = others;
    if (open === undefined) throw new Error('There is no question.');
    expect(toGridAnswers(open).map(({ word }) => word)).toEqual(['1', '2']);
    const [cell] = [...toGridCells(open, byArticle).values()];
    if (cell === undefined) throw new Error('There is no cell.');
    expect(write(cell)).toBe('1 2 × 2');
    expect(cell.dots.map(formatDot)[0]).toBe('answer 1: the author, in “Title of a”, 2021');
  });

  test('are looked at in part: by the author, of those quoted, about an actor; never all of them or none', () => {
    const toParts = () =>
      toChips(question).map(({ id, label, has }) => [id, label, question.positions.flatMap(({ claims }) => claims).filter(has).length]);
    expect(toParts()).toEqual([
      ['all', 'All 6 claims', 8],
      ['author', 'By the author', 7],
      ['quoted', 'Quoted people', 1],
    ]);
  });
});

describe('articles are grouped', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, i) => makeArticleOfClaims(`a${i + 1}`, [], of(2000 + (i % 20), { source: `s${i % 15}` })));
  const sources = Array.from({ length: 15 }, (_, i) => makeSource(`s${i}`));

  test('each by itself while they are few, oldest first', () => {
    const [groups, ...others] = toGridGroups(build(...sources, ...articles(12)).articles);
    expect([groups.by, groups.groups[0]?.id, groups.groups.length, others]).toEqual(['article', 'a1', 12, []]);
  });

  test('by publication and by year beyond, each in as many columns at most', () => {
    const site = build(...sources, ...articles(40));
    const all = toGridGroups(site.articles);
    expect(all.map(({ by, groups }) => [by, groups.length, groups[0]?.name])).toEqual([
      ['publication', 12, 'Others'],
      ['year', 12, 'Earlier'],
    ]);
    for (const { groups, groupOf } of all) {
      expect(groupOf.size).toBe(40);
      expect(new Set(groupOf.values())).toEqual(new Set(groups.map(({ id }) => id)));
    }
  });
});
