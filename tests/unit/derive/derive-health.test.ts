import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildSound, makeActor, makeArticle, makeClaims, makeEvent, makeQuestion } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('texts without a date as published are told', () => {
  const dated = (grade: string) => ({ date: { value: '2024', precision: 'year', grade, evidence: 'a test' } });
  const undated = { date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } };
  const told = (...files: ContentFile[]) =>
    buildSound(files).health.undatedTexts.map(({ ref, date }) => [ref.id, ref.url, ref.name, date.grade]);

  test('each article with its grade', () => {
    const articles = [makeArticle('known', 'Text.', dated('found')), makeArticle('guessed', 'Text.', dated('inferred'))];
    expect(told(...articles, makeArticle('undated', 'Text.', undated))).toEqual([
      ['guessed', '/articles/guessed/', 'Title of guessed', 'inferred'],
      ['undated', '/articles/undated/', 'Title of undated', 'unknown'],
    ]);
  });

  test.each([dated('found'), dated('inferred'), undated])('of a bundle its parts, whatever its own date: %j', (own) => {
    const parts = ['found', 'inferred', 'unknown'].map((grade) => ({
      ...{ id: `${grade}-piece`, title: `Piece ${grade}` },
      ...(grade === 'unknown' ? undated : dated(grade)),
    }));
    const body = parts.map(({ id }) => `::part{#${id}}\n\nText.`).join('\n\n');
    expect(told(makeArticle('bundle', body, { parts, ...own }))).toEqual([
      ['inferred-piece', '/articles/bundle/#inferred-piece', 'Piece inferred', 'inferred'],
      ['unknown-piece', '/articles/bundle/#unknown-piece', 'Piece unknown', 'unknown'],
    ]);
  });
});

describe('a claim has a single source', () => {
  const singles = (...files: ContentFile[]) =>
    toIds(
      buildSound([makeActor('alpha'), makeClaims('one', ['a1', 'a2']), makeClaims('two', ['b1', 'b2']), ...files]).health
        .singleSourceClaims,
    );
  /** A question with a position for each claim, the last one on the side yes as well. */
  const sided = (claims: Readonly<Record<string, string>>, too: string): ContentFile =>
    makeQuestion('q', [], {
      positions: [...Object.entries(claims), ['yes', too]].map(([side, id]) => ({ id: `says-${id}`, text: 'So.', side, claims: [id] })),
    });

  test.each<[string, ContentFile, readonly string[]]>([
    ['nor an event', makeEvent('raid', ['a1', 'b1']), ['a2', 'b2']],
    ['nor a position', makeQuestion('q', [['a1', 'b1']]), ['a2', 'b2']],
    ['nor a side', sided({ yes: 'a1', no: 'a2' }, 'b1'), ['a2', 'b2']],
    ['though another stands between the sides', sided({ yes: 'a1', between: 'b1', no: 'b2' }, 'a2'), ['a1', 'a2', 'b1', 'b2']],
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
