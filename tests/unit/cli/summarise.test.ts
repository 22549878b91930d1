import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/cli/summarise.ts';
import { createChecker } from '../../../src/core/build-site.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeCountry,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';

describe('the summary counts', () => {
  test('one of each in the singular', () => {
    const checked = createChecker()([
      ...[...makeActors('alpha', 'beta'), makeCountry('land'), makePlace('north'), makeSource('post')],
      makeArticle('one', 'Alpha, Beta. :claim[They met]{#met}, :note[they say]{#who}.', {
        ...{ actors: ['alpha', 'beta'], claims: [makeClaim('met')] },
        editorNotes: [{ id: 'who', text: 'It is.', ground: 'text' }],
      }),
      makeQuestion('q', [['met']]),
      makeEvent('raid', ['met']),
    ]);
    expect(summarise(checked).split('\n')).toEqual([
      '1 article, 1 claim, 1 editor’s note, 2 actors, 1 country, 1 place, 1 source',
      'Claims by article: one 1',
      'Claims by kind: judgement 1',
      'Claims by hedge: asserts 1',
      '1 question with 1 position, 0 across articles: q 1/1 (positions/articles)',
      '1 event, 0 of them told more than once',
    ]);
  });

  test('several in the plural, those with most claims first, then alphabetically', () => {
    const checked = createChecker()([
      ...[makeActor('alpha'), makeCountry('land'), makeCountry('realm', { code: 'AF' })],
      makeArticleOfClaims('b', [makeClaim('b1', { kind: 'history' }), makeClaim('b2', { kind: 'attack', hedge: 'reports' })]),
      makeArticleOfClaims('a', [makeClaim('a1', { kind: 'attack', hedge: 'alleges' }), makeClaim('a2', { hedge: 'reports' })]),
      makeArticleOfClaims('c', [makeClaim('c1', { kind: 'attack' }), 'c2', 'c3']),
      makeQuestion('of-one', [['a1'], ['a2']]),
      makeQuestion('of-two', [['a1'], ['b1'], ['a2']]),
      makeEvent('raid', ['a1', 'b1']),
      makeEvent('siege', ['a1', 'a2']),
    ]);
    expect(summarise(checked).split('\n')).toEqual([
      '3 articles, 7 claims, 0 editor’s notes, 1 actor, 2 countries, 0 places, 0 sources',
      'Claims by article: c 3, a 2, b 2',
      'Claims by kind: attack 3, judgement 3, history 1',
      'Claims by hedge: asserts 4, reports 2, alleges 1',
      '2 questions with 5 positions, 1 across articles: of-two 3/2, of-one 2/1 (positions/articles)',
      '2 events, 1 of them told more than once',
    ]);
  });
});
