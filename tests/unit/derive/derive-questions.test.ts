import { expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeQuestion } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const files = [
  ...makeActors('alpha', 'beta'),
  makeArticleOfClaims('middle', ['m1', 'm2'], { date: makeGradedDate('2024-03') }),
  makeArticleOfClaims('old', ['o1'], { date: makeGradedDate('2024-01') }),
  makeArticleOfClaims('new', ['n1'], { date: makeGradedDate('2024-05') }),
];

test('the claims of a position are sorted by article, newest first, then by their order in the text', () => {
  const { questions } = buildValidSite([...files, makeQuestion('q', [['o1', 'm2', 'm1', 'n1'], ['o1']])]);
  expect(questions[0]?.positions.map(({ id, claims }) => [id, toIds(claims)])).toEqual([
    ['a', ['n1', 'm1', 'm2', 'o1']],
    ['b', ['o1']],
  ]);
});

test('a question lists the articles that answer it once each, newest first', () => {
  const { questions } = buildValidSite([...files, makeQuestion('q', [['o1', 'm2'], ['m1'], ['n1', 'o1']])]);
  expect(toIds(questions[0]?.articles)).toEqual(['new', 'middle', 'old']);
});

test('questions that most articles answer come first, then by title', () => {
  const { questions } = buildValidSite([
    ...files,
    makeQuestion('one-article', [['m1', 'm2'], ['m1']], { title: 'A' }),
    makeQuestion('two-articles-b', [['m1'], ['o1']], { title: 'C' }),
    makeQuestion('two-articles-a', [['m1', 'o1']], { title: 'B' }),
    makeQuestion('all-articles', [['m1'], ['o1'], ['n1']], { title: 'D' }),
  ]);
  expect(toIds(questions)).toEqual(['all-articles', 'two-articles-a', 'two-articles-b', 'one-article']);
});

test('a question says which actors it is about, whose voice is missing and what is at issue', () => {
  const missing = [{ actors: ['beta', 'alpha'], text: 'Nobody asked them.' }];
  const { questions, actors } = buildValidSite([
    ...files,
    makeQuestion('q', [['o1']], { title: 'Did Alpha?', actors: ['alpha'], missing }, 'Alpha and *terms*.\n\nBeta, Alpha.'),
  ]);
  expect(questions).toMatchObject([
    {
      ...{ url: '/questions/q/', name: 'Did Alpha?', kind: 'explanations', bodyText: 'Alpha and terms. Beta, Alpha.' },
      actors: [{ id: 'alpha' }],
      missing: [{ actors: [{ id: 'beta' }, { id: 'alpha' }], text: 'Nobody asked them.' }],
    },
  ]);
  expect(questions[0]?.bodyHtml).toContain('<a href="/actors/alpha/">Alpha</a> and <em>terms</em>');
  expect(actors.map((actor) => toIds(actor.questions))).toEqual([['q'], []]);
});
