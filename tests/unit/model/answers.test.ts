import { expect, test } from 'vitest';
import { toAnswers } from '../../../src/core/model/answers.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActor, makeArticleOfClaims, makeQuestion } from '../../support/make-content.ts';

const { questions } = buildValidSite([
  makeActor('alpha'),
  makeArticleOfClaims('a', ['a1', 'a2']),
  makeArticleOfClaims('b', ['b1']),
  makeQuestion('q', [{ yes: ['a1', 'a2'] }, { no: ['a2'], related: ['b1'] }]),
  makeQuestion('why', [['a1'], ['b1']]),
]);
const count = (id: string): readonly number[] => {
  const { answers, claims, articleCount } = toAnswers(getById(questions, id));
  return [answers.length, claims.length, articleCount];
};

test('what is only related does not answer a question, and a claim that gives two answers counts once', () => {
  expect(count('q')).toEqual([2, 2, 1]);
});

test('without sides every position is an answer', () => {
  expect(count('why')).toEqual([2, 2, 2]);
});
