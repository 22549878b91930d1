import { describe, expect, test } from 'vitest';
import { findKind, toKinds } from '../../../src/core/model/kinds.ts';
import {
  formatDigest,
  formatFew,
  formatMore,
  formatPageTitle,
  formatPlace,
  formatRival,
  formatSaid,
  formatSpeaker,
  toPronoun,
} from '../../../src/core/model/labels.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActor, makeArticleOfClaims, makeClaim, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import type { Pronoun } from '../../../src/core/schema/actor.ts';
import type { ClaimData } from '../../../src/core/schema/claim.ts';

test.each<[ClaimData['hedge'], string, string, string]>([
  ['asserts', 'asserts', 'asserts', 'assert'],
  ['alleges', 'alleges', 'alleges', 'allege'],
  ['reports', 'reports', 'is reported to say', 'are reported to say'],
  ['denies', 'denies this', 'denies this', 'deny this'],
  ['predicts', 'predicts', 'predicts', 'predict'],
])('a claim with the hedge “%s”: the author %s, an actor %s, actors %s', (hedge, ofAuthor, ofOne, ofMany) => {
  expect(formatSpeaker(undefined, hedge)).toBe(`The author ${ofAuthor}`);
  expect(formatSpeaker({ name: 'Alpha', plural: false }, hedge)).toBe(`Alpha ${ofOne}`);
  expect(formatSpeaker({ name: 'The hill people', plural: true }, hedge)).toBe(`The hill people ${ofMany}`);
});

test('who makes a claim and how firmly is a sentence where the text does not follow', () => {
  expect(formatSaid(undefined, 'asserts')).toBe('The author asserts this');
  expect(formatSaid({ name: 'Alpha', plural: false }, 'reports')).toBe('Alpha is reported to say this');
  expect(formatSaid({ name: 'The hill people', plural: true }, 'denies')).toBe('The hill people say this');
});

describe('what stands before the text of a contradiction', () => {
  const alpha = makeActor('alpha');
  const date = makeGradedDate('2024-05');
  const actors = ['alpha', 'hosts'];
  /** The words before what contradicts the first claim of an article of May 2024. */
  const toLead = (first: object, rival: object, rivalSide: 'here' | 'elsewhere' = 'elsewhere'): string => {
    const [one, other] = [makeClaim('one', { ...first }), makeClaim('other', { ...rival })];
    const articles =
      rivalSide === 'here'
        ? [makeArticleOfClaims('text', [one, other], { author: 'Ann', date, actors })]
        : [
            makeArticleOfClaims('text', [one], { author: 'Ann', date, actors }),
            makeArticleOfClaims('reply', [other], { author: 'Ben', date, actors }),
          ];
    const question = makeQuestion('q', [{ yes: ['one'] }, { no: ['other'] }]);
    const claim = getById(buildValidSite([alpha, makeActor('hosts', { pronoun: 'they' }), ...articles, question]).claims, 'one');
    return claim.rivals.map((found) => formatRival(claim, found)).join();
  };

  test.each([
    ['of another author', {}, {}, 'But Ben asserts (May 2024):'],
    [
      'of somebody whom another article relays',
      {},
      { speaker: 'alpha', hedge: 'reports' },
      'But Alpha is reported to say (Ben, May 2024):',
    ],
    ['to somebody’s claim', { speaker: 'alpha', hedge: 'alleges' }, {}, 'Alpha alleges this. But Ben asserts (May 2024):'],
    ['that the claim denies', { speaker: 'alpha', hedge: 'denies', denies: ['other'] }, {}, 'Alpha denies what Ben asserts (May 2024):'],
    [
      'that the claim of several denies',
      { speaker: 'hosts', hedge: 'denies', denies: ['other'] },
      {},
      'Hosts deny what Ben asserts (May 2024):',
    ],
    [
      'that is itself a denial',
      { denies: ['other'] },
      { hedge: 'denies', denies: [] },
      'The author asserts this and denies what Ben denies (May 2024):',
    ],
    ['that the author denies', { denies: ['other'] }, {}, 'The author asserts this and denies what Ben asserts (May 2024):'],
    ['of several', { speaker: 'hosts', hedge: 'alleges' }, { speaker: 'hosts' }, 'Hosts allege this. But Hosts assert (Ben, May 2024):'],
    ['of another time', {}, { said: makeBasedDate('2023') }, 'But Ben asserts (2023):'],
  ])('says who, how firmly and when: %s', (_, first, rival, lead) => {
    expect(toLead(first, rival)).toBe(lead);
  });

  test('does not name the article that it stands beside', () => {
    expect(toLead({}, {}, 'here')).toBe('But the author asserts (also in this article):');
    expect(toLead({}, { speaker: 'alpha' }, 'here')).toBe('But Alpha asserts (also in this article):');
    expect(toLead({}, { said: makeBasedDate('2023') }, 'here')).toBe('But the author asserts (also in this article, 2023):');
  });
});

test.each([
  [3, false, '3 more claims'],
  [1, true, 'at least 1 more claim'],
  [0, true, 'others'],
  [0, false, ''],
])('what a line leaves out: %i, of which not all were counted: %s', (more, isCut, words) => {
  expect(formatMore(more, isCut, 'claim')).toBe(words);
});

test('a line names a few articles, and says how many more there are', () => {
  const names = Array.from({ length: 20 }, (_, i) => `A${i}`);
  expect(formatFew(names)).toBe('A0; A1; A2; A3; A4; A5; 14 more articles');
  expect(formatFew(names.slice(0, 7), true)).toBe('A0; A1; A2; A3; A4; A5; A6; others');
  expect(formatFew([])).toBe('');
});

describe('a page of a list says', () => {
  const list = (total: number, one: string) => ({ total, one });
  const item = { ref: { id: 'a', url: '/a/', name: 'A' } };
  const events = { kind: 'events', items: [] } as const;

  test('which page it is, unless it is the first', () => {
    expect([formatPageTitle('Claims', {}), formatPageTitle('Claims', { number: 3 })]).toEqual(['Claims', 'Claims, page 3']);
  });

  test('what of the list it has, and in what order', () => {
    expect(formatPlace(list(1, 'actor'), { kind: 'pages', items: [item] })).toBe('1 actor');
    expect(formatPlace(list(2, 'actor'), { kind: 'pages', items: [item, item] })).toBe('2 actors');
    expect(formatPlace(list(1234, 'event'), events)).toBe('0 of 1,234 events, newest first');
    expect(formatPlace(list(5, 'claim'), { kind: 'claims', items: [] })).toBe('0 of 5 claims, newest first');
  });

  test('on the page of something else, which of the list it has', () => {
    const say = (kind: 'claims' | 'quotes') => formatDigest({ kind, items: [] }, 20);
    expect(say('claims')).toBe('Here are 0 of 20, contested ones first, from different articles and speakers.');
    expect(say('quotes')).toBe('Here are 0 of 20, from different articles.');
    expect(formatDigest(events, 20)).toBe('Here are the latest 0 of 20.');
    expect(formatDigest({ kind: 'pages', items: [item, item] }, 20)).toBe('Here are the first 2 of 20.');
  });
});

test.each<[string, Pronoun | undefined, string, string]>([
  ['person', 'he', 'he says', 'him'],
  ['person', 'she', 'she says', 'her'],
  ['person', undefined, 'they say', 'them'],
  ['community', undefined, 'they say', 'them'],
  ['descriptor-group', undefined, 'they say', 'them'],
  ['state', undefined, 'it says', 'it'],
  ['think-tank', undefined, 'it says', 'it'],
  ['movement', 'they', 'they say', 'them'],
])('sentences refer to a %s with the pronoun %s as “%s” and “%s”', (kind, pronoun, says, object) => {
  expect(toPronoun(findKind(toKinds().actors, kind), { pronoun })).toEqual({ says, object });
});
