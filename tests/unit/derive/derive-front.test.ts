import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeAside, makeClaim, makeEvent, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const beta = makeActor('beta');
/** Five articles, each a month after the one before, with three claims each: a1, a2, a3, b1 … */
const files = [
  makeActor('alpha'),
  ...['a', 'b', 'c', 'd', 'e'].map((id, i) =>
    makeArticleOfClaims(id, [`${id}1`, `${id}2`, `${id}3`], { date: makeGradedDate(`2024-0${i + 1}`) }),
  ),
];

describe('the question that leads', () => {
  const rank = (...questions: readonly ContentFile[]) =>
    toIds(buildValidSite([...files, ...questions]).front.contested.map(({ question }) => question));

  test('has two opposed answers', () => {
    const open = makeQuestion('open', [
      ['a1', 'b1'],
      ['c1', 'd1'],
    ]);
    expect(rank(open, makeQuestion('split', [{ yes: ['a1'], no: ['b1'] }]))).toEqual(['split']);
  });

  test('is a contradiction rather than a dispute in part, even if fewer articles answer it', () => {
    const part = makeQuestion('part', [{ yes: ['a1', 'b1'], no: ['c1', 'd1'] }], { kind: 'partial' });
    expect(rank(part, makeQuestion('whole', [{ yes: ['a1'], no: ['b1'] }]))).toEqual(['whole', 'part']);
  });

  test('is the one that most articles answer', () => {
    const three = makeQuestion('three', [{ yes: ['a1', 'b1'], no: ['c1'] }]);
    const four = makeQuestion('four', [{ yes: ['a1'], no: ['b1'], related: ['c1', 'd1'] }]);
    expect(rank(three, four)).toEqual(['four', 'three']);
  });

  test('is the one on which articles are split most evenly, however many claims there are', () => {
    const even = makeQuestion('even', [{ yes: ['a1', 'b1'], no: ['c1', 'd1'] }]);
    const uneven = makeQuestion('uneven', [{ yes: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1'], no: ['d1', 'd2'] }]);
    expect(rank(uneven, even)).toEqual(['even', 'uneven']);
  });

  test('has more articles that take a side, and then more claims', () => {
    const few = makeQuestion('few', [{ yes: ['a1', 'b1'], no: ['c1'], related: ['d1'] }]);
    const more = makeQuestion('more', [{ yes: ['a1', 'b1', 'c1'], no: ['d1'] }]);
    const most = makeQuestion('most', [{ yes: ['a1', 'b1', 'c1'], no: ['d1', 'd2'] }]);
    expect(rank(few, more, most)).toEqual(['most', 'more', 'few']);
  });

  test('does not exist where nothing is contested', () => {
    expect(rank()).toEqual([]);
  });
});

describe('an answer', () => {
  const getAnswer = (yes: readonly string[], ...given: readonly ContentFile[]) =>
    buildValidSite([...files, ...given, makeQuestion('q', [{ yes, no: ['e1'] }])]).front.contested[0]?.answers[0];
  /** An article of 2024 that names Alpha and Beta. */
  const makeNaming = (id: string, month: string, speakers: readonly string[]) =>
    makeArticleOfClaims(
      id,
      speakers.map((speaker, i) => makeClaim(`${id}${i + 1}`, { speaker })),
      { date: makeGradedDate(`2024-${month}`), actors: ['alpha', 'beta'] },
    );

  test('is shown by claims of as many articles as possible, each once', () => {
    expect(toIds(getAnswer(['c1', 'c2', 'b1', 'b2', 'a1', 'a2'])?.said)).toEqual(['c1', 'b1', 'a1']);
    expect(toIds(getAnswer(['c1', 'c2'])?.said)).toEqual(['c1', 'c2']);
  });

  test('is shown by another speaker before another claim of the same speaker', () => {
    const article = makeNaming('x', '07', ['author', 'author', 'beta']);
    expect(toIds(getAnswer(['x1', 'x2', 'x3', 'a1'], beta, article)?.said)).toEqual(['x1', 'a1', 'x3']);
  });

  test('is the article’s own if its author gives it, otherwise that of the speakers it relays', () => {
    const own = makeNaming('x', '07', ['author', 'beta']);
    const relaying = makeNaming('y', '08', ['beta', 'beta']);
    const answer = getAnswer(['x1', 'x2', 'y1', 'y2'], beta, own, relaying);
    expect(answer?.speakers.map(({ article, relayed }) => [article.id, toIds(relayed)])).toEqual([
      ['y', ['beta']],
      ['x', []],
    ]);
  });
});

test('the latest events come last first; actors by the number of articles that name them, without those named in asides alone', () => {
  const { front } = buildValidSite([
    ...files,
    makeEvent('early', ['a1'], { when: makeBasedDate('2023-05-02') }),
    makeEvent('late', ['b1'], { when: makeBasedDate('2024-05-02') }),
    ...[beta, makeActor('gamma'), makeArticle('z', `Beta.\n\n${makeAside('Gamma.')}`, { actors: ['beta', 'gamma'] })],
  ]);
  expect(toIds(front.latestEvents)).toEqual(['late', 'early']);
  expect(toIds(front.mostNamed)).toEqual(['alpha', 'beta']);
});
