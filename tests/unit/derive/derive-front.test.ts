import { describe, expect, test } from 'vitest';
import { buildSound, makeActor, makeArticle, makeClaim, makeClaims, makeEvent, makeQuestion } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
const date = (value: string) => ({ date: { value, precision: 'month', grade: 'found', evidence: 'a test' } });
const claimBy = (id: string, speaker: string) => makeClaim(id, { about: ['alpha'], speaker });
const both = { actors: ['alpha', 'beta'] };
/** Claims of an article in which Beta speaks too. */
const makeShared = (id: string, claims: readonly ReturnType<typeof makeClaim>[], month: string) => {
  const { text, ...file } = makeClaims(id, claims, { ...date(month), ...both });
  return { ...file, text: text.replace('\n\nAlpha.', '\n\nAlpha and Beta.') };
};
const alpha = makeActor('alpha');
const beta = makeActor('beta');
const files = [alpha, ...['a', 'b', 'c', 'd', 'e'].map((id, i) => makeClaims(id, [`${id}1`, `${id}2`, `${id}3`], date(`2024-0${i + 1}`)))];
/** A question of which some claims answer yes, some no, and some beside it. */
const makeSided = (id: string, yes: readonly string[], no: readonly string[], beside: readonly string[] = [], kind = 'contradiction') =>
  makeQuestion(id, [], {
    kind,
    positions: [
      { id: 'yes', text: 'It is.', side: 'yes', claims: yes },
      { id: 'no', text: 'It is not.', side: 'no', claims: no },
      ...(beside.length === 0 ? [] : [{ id: 'related', text: 'It was.', side: 'related', claims: beside }]),
    ],
  });
const rank = (...questions: readonly ReturnType<typeof makeSided>[]) =>
  buildSound([...files, ...questions]).front.contested.map(({ question }) => question.id);

describe('what leads', () => {
  test('has two opposed answers', () => {
    expect(
      rank(
        makeQuestion('open', [
          ['a1', 'b1'],
          ['c1', 'd1'],
        ]),
        makeSided('split', ['a1'], ['b1']),
      ),
    ).toEqual(['split']);
  });

  test('is contradicted, before what is disputed in part by more articles', () => {
    expect(rank(makeSided('part', ['a1', 'b1'], ['c1', 'd1'], [], 'partial'), makeSided('whole', ['a1'], ['b1']))).toEqual([
      'whole',
      'part',
    ]);
  });

  test('has most articles speaking on it', () => {
    expect(rank(makeSided('three', ['a1', 'b1'], ['c1']), makeSided('four', ['a1'], ['b1'], ['c1', 'd1']))).toEqual(['four', 'three']);
  });

  test('divides them most evenly, however many claims there are', () => {
    const even = makeSided('even', ['a1', 'b1'], ['c1', 'd1']);
    const uneven = makeSided('uneven', ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1'], ['d1', 'd2']);
    expect(rank(uneven, even)).toEqual(['even', 'uneven']);
  });

  test('has more articles that take a side, and then more claims', () => {
    const few = makeSided('few', ['a1', 'b1'], ['c1'], ['d1']);
    const more = makeSided('more', ['a1', 'b1', 'c1'], ['d1']);
    const most = makeSided('most', ['a1', 'b1', 'c1'], ['d1', 'd2']);
    expect(rank(few, more, most)).toEqual(['most', 'more', 'few']);
  });

  test('is none where nothing is contested', () => {
    expect(rank()).toEqual([]);
  });
});

describe('an answer', () => {
  const answer = (claims: readonly string[], ...given: Parameters<typeof buildSound>[0]) =>
    buildSound([...files, ...given, makeSided('q', claims, ['e1'])]).front.contested[0]?.answers[0];

  test('is shown by claims of as many articles as can be, each once', () => {
    expect(toIds(answer(['c1', 'c2', 'b1', 'b2', 'a1', 'a2'])?.said)).toEqual(['c1', 'b1', 'a1']);
    expect(toIds(answer(['c1', 'c2'])?.said)).toEqual(['c1', 'c2']);
  });

  test('is shown by a further speaker before a further claim of the same', () => {
    const article = makeShared('x', [claimBy('x1', 'author'), claimBy('x2', 'author'), claimBy('x3', 'beta')], '2024-07');
    expect(toIds(answer(['x1', 'x2', 'x3', 'a1'], beta, article)?.said)).toEqual(['x1', 'a1', 'x3']);
  });

  test('is an article’s own where its author gives it, and else that of those whom it relays', () => {
    const own = makeShared('x', [claimBy('x1', 'author'), claimBy('x2', 'beta')], '2024-07');
    const relaying = makeShared('y', [claimBy('y1', 'beta'), claimBy('y2', 'beta')], '2024-08');
    const given = answer(['x1', 'x2', 'y1', 'y2'], beta, own, relaying);
    expect(given?.speakers.map(({ article, relayed }) => [article.id, toIds(relayed)])).toEqual([
      ['y', ['beta']],
      ['x', []],
    ]);
  });
});

test('the latest events come last first, the actors named in most articles first and those of asides not at all', () => {
  const { front } = buildSound([
    ...files,
    makeEvent('early', ['a1'], { when: { value: '2023-05-02', precision: 'day', basis: 'a test' } }),
    makeEvent('late', ['b1'], { when: { value: '2024-05-02', precision: 'day', basis: 'a test' } }),
    beta,
    makeArticle('z', 'Beta.', { actors: ['beta'] }),
  ]);
  expect(toIds(front.latestEvents)).toEqual(['late', 'early']);
  expect(toIds(front.mostNamed)).toEqual(['alpha', 'beta']);
});
