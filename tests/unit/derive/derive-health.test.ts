import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeEvent, makeQuestion } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const alpha = makeActor('alpha');

describe('a text without a date as published is listed', () => {
  const dates = { found: makeGradedDate('2024'), inferred: makeGradedDate('2024', { grade: 'inferred' }), unknown: makeGradedDate() };
  const listUndated = (...files: readonly ContentFile[]) =>
    buildValidSite(files).health.undatedTexts.map(({ ref, date }) => [ref.id, ref.url, ref.name, date.grade]);

  test('as an article with its grade', () => {
    expect(listUndated(...Object.entries(dates).map(([id, date]) => makeArticle(id, 'Text.', { date })))).toEqual([
      ['inferred', '/articles/inferred/', 'Title of inferred', 'inferred'],
      ['unknown', '/articles/unknown/', 'Title of unknown', 'unknown'],
    ]);
  });

  test.each(Object.entries(dates))('as a part of a bundle, whose own date does not matter: %s', (_, date) => {
    const parts = Object.entries(dates).map(([grade, own]) => ({ id: `${grade}-part`, title: `Part ${grade}`, date: own }));
    const body = parts.map(({ id }) => `::part{#${id}}\n\nText.`).join('\n\n');
    expect(listUndated(makeArticle('bundle', body, { parts, date }))).toEqual([
      ['inferred-part', '/articles/bundle/#inferred-part', 'Part inferred', 'inferred'],
      ['unknown-part', '/articles/bundle/#unknown-part', 'Part unknown', 'unknown'],
    ]);
  });
});

describe('a claim has a single source', () => {
  const listSingles = (...files: readonly ContentFile[]) =>
    toIds(
      buildValidSite([alpha, makeArticleOfClaims('one', ['a1', 'a2']), makeArticleOfClaims('two', ['b1', 'b2']), ...files]).health
        .singleSourceClaims,
    );

  test.each<[string, ContentFile, readonly string[]]>([
    ['tells of the same event', makeEvent('raid', ['a1', 'b1']), ['a2', 'b2']],
    ['takes the same position', makeQuestion('q', [['a1', 'b1']]), ['a2', 'b2']],
    ['takes the same side', makeQuestion('q', [{ yes: ['a1'], no: ['a2'] }, { yes: ['b1'] }]), ['a2', 'b2']],
  ])('unless another article %s', (_, file, ids) => {
    expect(listSingles(file)).toEqual(ids);
  });

  test.each<[string, ContentFile]>([
    ['another article stands between the sides', makeQuestion('q', [{ yes: ['a1'], between: ['b1'], no: ['b2'] }, { yes: ['a2'] }])],
    ['its own article repeats it', makeQuestion('q', [['a1', 'a2'], ['b1']])],
    ['its own article tells more of the event', makeEvent('raid', ['a1', 'a2'])],
    ['another article contradicts it', makeQuestion('q', [['a1'], ['b1']])],
  ])('even if %s', (_, file) => {
    expect(listSingles(file)).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  test('only if no position and no event of it is shared', () => {
    const files = [makeQuestion('q', [['a1'], ['a2', 'b2']]), makeEvent('raid', ['a2']), makeEvent('siege', ['a1', 'b2'])];
    expect(listSingles(...files)).toEqual(['b1']);
  });
});

test('questions that one article answers and questions with a missing voice are listed', () => {
  const missing = [{ actors: ['alpha'], text: 'Alpha is silent.' }];
  const { health } = buildValidSite([
    ...[alpha, makeArticleOfClaims('one', ['a1', 'a2']), makeArticleOfClaims('two', ['b1'])],
    makeQuestion('of-one', [['a1'], ['a2']]),
    makeQuestion('of-two', [['a1'], ['b1']], { missing }),
  ]);
  expect([toIds(health.singleArticleQuestions), toIds(health.questionsMissingVoices)]).toEqual([['of-one'], ['of-two']]);
});

test('actors whose profile nobody has reviewed are listed', () => {
  const { health } = buildValidSite([makeActor('alpha', { reviewed: '2026-01-02' }), makeActor('beta')]);
  expect(toIds(health.unreviewedActors)).toEqual(['beta']);
});
