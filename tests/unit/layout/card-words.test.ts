import { expect, test } from 'vitest';
import { formatCard, toActorCard, toArticleCard, toQuestionCard, toSiteCard, type Card } from '../../../src/core/layout/card-words.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActors, makeArticle, makeArticleOfClaims, makeClaim, makeQuestion, makeSource } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';

const both = { actors: ['alpha', 'beta'] };
const files = [
  ...makeActors('alpha', 'beta', 'gamma'),
  makeSource('post'),
  makeArticleOfClaims('a', ['a1', makeClaim('a2', { speaker: 'beta' }), 'a3'], { author: 'Ann Lee', source: 'post', ...both }),
  makeArticleOfClaims('b', [makeClaim('b1', { speaker: 'beta' }), 'b2'], { date: makeGradedDate(), ...both }),
];
const toSite = (...given: readonly ContentFile[]) => buildValidSite([...files, ...given]);
const withoutIsolates = (text = ''): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** The card of a question on some claims. */
function toCard(...[claims, given]: Parameters<typeof makeQuestion> extends [string, ...infer Rest] ? Rest : never): Card {
  const { questions, settings } = toSite(makeQuestion('q', claims, given));
  return toQuestionCard(getById(questions, 'q'), settings);
}

test('the card of the site says its name and title, or what its settings have for the card', () => {
  const { settings } = toSite();
  expect(toSiteCard(settings)).toEqual({ site: 'A reader', title: 'Who says what' });
  expect(toSiteCard({ ...settings, card: 'What they say' }).title).toBe('What they say');
});

test('the card of an article says what stands below its title on its page', () => {
  const { articles, settings } = toSite();
  const [a, b] = ['a', 'b'].map((id) => toArticleCard(getById(articles, id), settings));
  expect(a).toMatchObject({ site: 'A reader', label: 'Retold in our own words', title: 'Title of a' });
  expect(withoutIsolates(a?.line)).toBe('Ann Lee · Source post · May 2024 (as published)');
  expect(withoutIsolates(b?.line)).toBe('Author not stated · publication not known · date unknown');
});

test('the card of an actor counts the articles that name it, its claims and those of others about it', () => {
  const { actors, settings } = toSite(makeArticle('c', 'Beta.', { actors: ['beta'] }));
  const lines = ['alpha', 'beta', 'gamma'].map((id) => toActorCard(getById(actors, id), settings).line);
  expect(lines).toEqual(['Named in 2 articles · 5 claims about it', 'Named in 3 articles · 2 claims by it', 'No article here names it']);
});

test('the card of a question has an answer for each side that claims take: who gives it, in how many claims and articles', () => {
  const { label, title, answers = [] } = toCard([{ yes: ['a1', 'a2'], no: ['b1'], related: ['b2'] }, { yes: ['a2', 'b2'] }]);
  expect([label, title]).toEqual(['Answers that contradict one another', 'Question q']);
  expect(answers).toEqual([
    { name: 'Yes', claims: 3, counts: '3 claims in 2 articles', speakers: 'Ann Lee, 2024; “Title of b”' },
    { name: 'No', claims: 1, counts: '1 claim in 1 article', speakers: 'Beta (in “Title of b”)' },
  ]);
  const between = toCard([{ yes: ['a1'], between: ['a3'], no: ['b1'] }], { sides: { yes: 'It grew', no: 'It shrank' } });
  expect(between.answers?.map(({ name }) => name)).toEqual(['It grew', 'In part, or left open', 'It shrank']);
});

test('the card of a question without sides has the positions with most claims, in their order, and says how many there are', () => {
  const { label, answers = [] } = toCard([['a1'], ['a2', 'a3'], ['b1'], ['b1', 'b2']]);
  expect(label).toBe('Different explanations · 3 of 4 answers');
  expect(answers.map(({ claims }) => claims)).toEqual([1, 2, 2]);
  expect(answers.every(({ speakers }) => speakers === undefined)).toBe(true);
  expect(toCard([['a1'], ['b1']]).label).toBe('Different explanations');
});

test('a card is said in one line', () => {
  expect(formatCard({ site: 'A reader', title: 'Who says what' })).toBe('A reader: Who says what');
  expect(formatCard(toCard([{ yes: ['a1'], no: ['b1'] }]))).toBe(
    'A reader: Question q · Answers that contradict one another · Yes: 1 claim in 1 article: Ann Lee, 2024 · No: 1 claim in 1 article: Beta (in “Title of b”)',
  );
});
