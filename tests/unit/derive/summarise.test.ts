import { describe, expect, test } from 'vitest';
import { pairThreshold } from '../../../src/core/model/pair.ts';
import { summarise } from '../../../src/core/derive/summarise.ts';
import {
  buildSound,
  makeActor,
  makeArticle,
  makeClaim,
  makeClaims,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';

const claim = (id: string, given = {}) => makeClaim(id, { about: ['alpha'], ...given });
const land = makePlace('land', { kind: 'country', code: 'PK' });

describe('the summary counts', () => {
  test('one of each in the singular', () => {
    const both = Array.from({ length: pairThreshold.passages }, () => 'Alpha, Beta.');
    const body = [':claim[They met]{#met}, :note[they say]{#who}.', ...both].join('\n\n');
    const given = { actors: ['alpha', 'beta'], claims: [claim('met')] };
    const site = buildSound([
      ...[makeActor('alpha'), makeActor('beta'), land, makePlace('north'), makeSource('post')],
      makeArticle('one', body, { ...given, editorNotes: [{ id: 'who', text: 'It is.', ground: 'text' }] }),
      makeQuestion('q', [['met']]),
      makeEvent('raid', ['met']),
    ]);
    expect(summarise(site).split('\n')).toEqual([
      '1 article, 1 claim, 1 editor’s note, 2 actors, 1 country, 1 place, 1 source',
      'Claims by article: one 1',
      'Claims by kind: judgement 1',
      'Claims by hedge: asserts 1',
      '1 question with 1 position, 0 across articles: q 1/1 (positions/articles)',
      '1 event, 0 of them told more than once',
      '1 pair of actors with a page',
    ]);
  });

  test('several in the plural, those with most claims first, then by the alphabet', () => {
    const site = buildSound([
      ...[makeActor('alpha'), land, makePlace('realm', { kind: 'country', code: 'AF' })],
      makeClaims('b', [claim('b1', { kind: 'history' }), claim('b2', { kind: 'attack', hedge: 'reports' })]),
      makeClaims('a', [claim('a1', { kind: 'attack', hedge: 'alleges' }), claim('a2', { hedge: 'reports' })]),
      makeClaims('c', [claim('c1', { kind: 'attack' }), claim('c2'), claim('c3')]),
      makeQuestion('of-one', [['a1'], ['a2']]),
      makeQuestion('of-two', [['a1'], ['b1'], ['a2']]),
      makeEvent('raid', ['a1', 'b1']),
      makeEvent('siege', ['a1', 'a2']),
    ]);
    expect(summarise(site).split('\n')).toEqual([
      '3 articles, 7 claims, 0 editor’s notes, 1 actor, 2 countries, 0 places, 0 sources',
      'Claims by article: c 3, a 2, b 2',
      'Claims by kind: attack 3, judgement 3, history 1',
      'Claims by hedge: asserts 4, reports 2, alleges 1',
      '2 questions with 5 positions, 1 across articles: of-two 3/2, of-one 2/1 (positions/articles)',
      '2 events, 1 of them told more than once',
      '0 pairs of actors with a page',
    ]);
  });
});
