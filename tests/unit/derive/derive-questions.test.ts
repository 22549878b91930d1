import { expect, test } from 'vitest';
import { buildSound, makeActor, makeClaims, makeQuestion } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
const date = (value: string) => ({ date: { value, precision: 'month', grade: 'found', evidence: 'a test' } });
const files = [
  makeActor('alpha'),
  makeActor('beta'),
  makeClaims('middle', ['m1', 'm2'], date('2024-03')),
  makeClaims('old', ['o1'], date('2024-01')),
  makeClaims('new', ['n1'], date('2024-05')),
];

test('the claims of a position stand newest article first, then as in its text', () => {
  const { questions } = buildSound([...files, makeQuestion('q', [['o1', 'm2', 'm1', 'n1'], ['o1']])]);
  expect(questions[0]?.positions.map(({ id, claims }) => [id, toIds(claims)])).toEqual([
    ['a', ['n1', 'm1', 'm2', 'o1']],
    ['b', ['o1']],
  ]);
});

test('a question has the articles that answer it, newest first and each once', () => {
  const { questions } = buildSound([...files, makeQuestion('q', [['o1', 'm2'], ['m1'], ['n1', 'o1']])]);
  expect(toIds(questions[0]?.articles)).toEqual(['new', 'middle', 'old']);
});

test('questions that most articles answer come first, then by title', () => {
  const { questions } = buildSound([
    ...files,
    makeQuestion('one-article', [['m1', 'm2'], ['m1']], { title: 'A' }),
    makeQuestion('two-articles-b', [['m1'], ['o1']], { title: 'C' }),
    makeQuestion('two-articles-a', [['m1', 'o1']], { title: 'B' }),
    makeQuestion('all-articles', [['m1'], ['o1'], ['n1']], { title: 'D' }),
  ]);
  expect(toIds(questions)).toEqual(['all-articles', 'two-articles-a', 'two-articles-b', 'one-article']);
});

test('a question tells whom it is about, whose voice is missing and what is at issue', () => {
  const missing = [{ actors: ['beta', 'alpha'], text: 'Nobody asked them.' }];
  const { questions, actors } = buildSound([
    ...files,
    makeQuestion('q', [['o1']], { title: 'Did Alpha?', actors: ['alpha'], missing }, 'Alpha and *terms*.\n\nBeta, Alpha.'),
  ]);
  expect(questions).toMatchObject([
    {
      url: '/questions/q/',
      name: 'Did Alpha?',
      kind: 'explanations',
      bodyText: 'Alpha and terms. Beta, Alpha.',
      actors: [{ id: 'alpha' }],
      missing: [{ actors: [{ id: 'beta' }, { id: 'alpha' }], text: 'Nobody asked them.' }],
    },
  ]);
  expect(questions[0]?.bodyHtml).toContain('<a href="/actors/alpha/">Alpha</a> and <em>terms</em>');
  expect(actors.map((actor) => toIds(actor.questions))).toEqual([['q'], []]);
});
