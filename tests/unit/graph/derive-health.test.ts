import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/content/parse-content-file.ts';
import { buildSound, makeActor, makeArticle, makeClaims, makeEvent, makeQuestion } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('texts are undated unless their date is as published, pieces for themselves', () => {
  const dated = (grade: string) => ({ date: { value: '2024', precision: 'year', grade, evidence: 'a test' } });
  const pieces = ['found', 'inferred'].map((grade) => ({ id: `${grade}-piece`, title: `Piece ${grade}`, ...dated(grade) }));
  const { health } = buildSound([
    makeArticle('bundle', 'Text.\n\n::piece{#found-piece}\n\nText.\n\n::piece{#inferred-piece}\n\nText.', { pieces, ...dated('found') }),
    makeArticle('known', 'Text.', dated('found')),
    makeArticle('guessed', 'Text.', dated('inferred')),
    makeArticle('undated', 'Text.', { date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } }),
  ]);
  expect(health.undatedTexts.map(({ ref, date }) => [ref.url, ref.name, date.grade])).toEqual([
    ['/articles/bundle/#inferred-piece', 'Piece inferred', 'inferred'],
    ['/articles/guessed/', 'Title of guessed', 'inferred'],
    ['/articles/undated/', 'Title of undated', 'unknown'],
  ]);
});

describe('a claim has a single source', () => {
  const singles = (...files: ContentFile[]) =>
    toIds(
      buildSound([makeActor('alpha'), makeClaims('one', ['a1', 'a2']), makeClaims('two', ['b1', 'b2']), ...files]).health
        .singleSourceClaims,
    );

  test.each<[string, ContentFile, readonly string[]]>([
    ['nor an event', makeEvent('raid', ['a1', 'b1']), ['a2', 'b2']],
    ['nor a position', makeQuestion('q', [['a1', 'b1']]), ['a2', 'b2']],
    ['though its own article repeats it', makeQuestion('q', [['a1', 'a2'], ['b1']]), ['a1', 'a2', 'b1', 'b2']],
    ['though its own article tells more of the event', makeEvent('raid', ['a1', 'a2']), ['a1', 'a2', 'b1', 'b2']],
    ['though another contradicts it', makeQuestion('q', [['a1'], ['b1']]), ['a1', 'a2', 'b1', 'b2']],
  ])('if no other article shares it: %s', (_, file, ids) => {
    expect(singles(file)).toEqual(ids);
  });

  test('unless any of its positions or events is shared', () => {
    expect(singles(makeQuestion('q', [['a1'], ['a2', 'b2']]), makeEvent('raid', ['a2']), makeEvent('siege', ['a1', 'b2']))).toEqual(['b1']);
  });
});

test('questions of one article and questions that lack a voice are told', () => {
  const missing = [{ actors: ['alpha'], text: 'Alpha is silent.' }];
  const { health } = buildSound([
    ...[makeActor('alpha'), makeClaims('one', ['a1', 'a2']), makeClaims('two', ['b1'])],
    makeQuestion('of-one', [['a1'], ['a2']]),
    makeQuestion('of-two', [['a1'], ['b1']], { missing }),
  ]);
  expect([toIds(health.singleArticleQuestions), toIds(health.questionsMissingVoices)]).toEqual([['of-one'], ['of-two']]);
});

test('actors are told whose profile nobody has reviewed', () => {
  const { health } = buildSound([makeActor('alpha', { reviewed: '2026-01-02' }), makeActor('beta')]);
  expect(toIds(health.unreviewedActors)).toEqual(['beta']);
});
