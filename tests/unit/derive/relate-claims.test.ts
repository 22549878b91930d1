import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/core/model/claim.ts';
import { toHtml } from '../../../src/core/model/passage.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { getById } from '../../support/get-by-id.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeClaim, makeEvent, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const alpha = makeActor('alpha');
const makeDenial = (id: string, ...denies: string[]) => makeClaim(id, { hedge: 'denies', denies });

/** A claim of two articles: the old one makes the first two claims, the new one all others. */
const relate = (id: string, claims: Parameters<typeof makeArticleOfClaims>[1], ...files: readonly ContentFile[]): Claim => {
  const articles = [makeArticleOfClaims('old', claims.slice(0, 2)), makeArticleOfClaims('new', claims.slice(2))];
  return getById(buildValidSite([alpha, ...articles, ...files]).claims, id);
};

describe('on a question with sides', () => {
  const sides = [
    { yes: ['one'] },
    { yes: ['two'] },
    { between: ['three'] },
    { no: ['four', 'both'] },
    { related: ['five'] },
    { yes: ['both'] },
  ];

  test.each([
    ['one', [[['two', 'both'], ['four'], ['three']]]],
    ['four', [[['both'], ['one', 'two'], ['three']]]],
    ['three', [[[], [], ['one', 'two', 'both', 'four']]]],
    ['five', [[[], [], []]]],
  ])('a claim agrees with its side and opposes the opposite one, and a related position is no answer: %s', (id, expected) => {
    const { questionRelations } = relate(id, ['one', 'two', 'three', 'four', 'five', 'both'], makeQuestion('q', sides));
    const found = questionRelations.map(({ agreeing, opposing, other }) =>
      [agreeing, opposing, other].map((refs) => toIds(refs)?.toSorted()),
    );
    expect(found).toEqual(expected.map((lists) => lists.map((ids) => ids.toSorted())));
  });
});

describe('the relation of a claim to a question', () => {
  const toRelations = ({ questionRelations }: Claim) =>
    questionRelations.map(({ question, position, agreeing, other }) => [question.id, position.id, toIds(agreeing), toIds(other)]);
  const relationsOf = (id: string, ...files: readonly ContentFile[]) =>
    toRelations(relate(id, ['one', 'two', 'three', 'four', 'five'], ...files));

  test.each([
    ['one', ['q', 'a', ['three'], ['two', 'four']]],
    ['three', ['q', 'a', ['one'], ['two', 'four']]],
    ['two', ['q', 'b', [], ['one', 'three', 'four']]],
  ])('lists the claims of the same position and those of others: %s', (id, relation) => {
    expect(relationsOf(id, makeQuestion('q', [['one', 'three'], ['two'], ['four']]))).toEqual([relation]);
  });

  test.each([
    ['one', [['q', 'a', ['both'], ['three']]]],
    [
      'both',
      [
        ['q', 'a', ['one'], ['three']],
        ['q', 'b', ['three'], ['one']],
      ],
    ],
    ['three', [['q', 'b', ['both'], ['one']]]],
  ])('does not oppose a claim of two positions to either: %s', (id, relations) => {
    const question = makeQuestion('q', [
      ['one', 'both'],
      ['both', 'three'],
    ]);
    expect(toRelations(relate(id, ['one', 'both', 'three'], question))).toEqual(relations);
  });

  test('lists a claim once that has several other positions', () => {
    expect(relationsOf('one', makeQuestion('q', [['one'], ['two'], ['two', 'three']]))).toEqual([['q', 'a', [], ['two', 'three']]]);
  });

  test('exists once for each question that the claim answers', () => {
    const questions = [makeQuestion('first', [['one'], ['two']]), makeQuestion('second', [['three'], ['one', 'four']])];
    expect(relationsOf('one', ...questions)).toEqual([
      ['first', 'a', [], ['two']],
      ['second', 'b', ['four'], ['three']],
    ]);
    expect(relationsOf('five', ...questions)).toEqual([]);
  });

  test('has the question, the position, and for each other claim who says it how firmly', () => {
    const claims = [makeClaim('one'), makeClaim('two', { speaker: 'alpha', hedge: 'alleges', text: 'Not so.' })];
    expect(relate('one', claims, makeQuestion('q', [['one'], ['two']], { title: 'Is it?' })).questionRelations).toMatchObject([
      {
        question: { name: 'Is it?', url: '/questions/q/', kind: 'explanations' },
        position: { text: 'It is so.' },
        other: [{ text: 'Not so.', speaker: { id: 'alpha' }, hedge: 'alleges', article: { id: 'old' }, url: '/articles/old/#claim-two' }],
      },
    ]);
  });
});

describe('a denial', () => {
  const claims = ['said', 'again', makeDenial('no', 'said'), makeDenial('never', 'again', 'said'), makeDenial('nothing')];

  test.each([
    ['said', [], ['no', 'never']],
    ['again', [], ['never']],
    ['no', ['said'], []],
    ['never', ['again', 'said'], []],
    ['nothing', [], []],
  ])('and what it denies refer to each other: %s', (id, denies, deniedBy) => {
    const claim = relate(id, claims);
    expect([toIds(claim.denies), toIds(claim.deniedBy)]).toEqual([denies, deniedBy]);
  });

  test('may itself be denied, by a claim of any hedge', () => {
    const { denies, deniedBy } = relate('no', ['said', makeDenial('no', 'said'), makeClaim('back', { denies: ['no'] })]);
    expect([toIds(denies), toIds(deniedBy)]).toEqual([['said'], ['back']]);
  });

  test('says who denies and in which article', () => {
    expect(relate('said', claims).deniedBy[0]).toMatchObject({ hedge: 'denies', article: { id: 'new' }, speaker: undefined });
  });
});

describe('time', () => {
  const saidIn = (id: string, year: string, given = {}) => makeClaim(id, { said: makeBasedDate(year), ...given });
  const happenedIn = (year: string) => ({ when: makeBasedDate(year) });

  test.each([
    ['made before what the other is about could have happened', saidIn('one', '2021'), saidIn('two', '2024', happenedIn('2023')), false],
    ['made in the year in which it happened', saidIn('one', '2023'), saidIn('two', '2024', happenedIn('2023-06')), true],
    ['about something older', saidIn('one', '2021', happenedIn('2019')), saidIn('two', '2024', happenedIn('2020')), true],
    ['not dated', makeClaim('one', { said: { precision: 'unknown', basis: 'none' } }), saidIn('two', '2024', happenedIn('2023')), true],
    ['that is not about the forecast of the other', saidIn('one', '2021'), saidIn('two', '2022', happenedIn('2025')), true],
  ])('decides whether opposed claims differ: one %s', (_, one, two, doDiffer) => {
    // Each has a claim on the other side that it does differ from.
    const claims = [one, two, saidIn('late', '2024'), saidIn('early', '2021')];
    const question = makeQuestion('q', [{ yes: ['one', 'late'] }, { no: ['two', 'early'] }]);
    const listOpposing = (id: string) => relate(id, claims, question).questionRelations[0]?.opposing.map((claim) => claim.id);
    expect(listOpposing('one')).toEqual(doDiffer ? ['two', 'early'] : ['early']);
    expect(listOpposing('two')).toEqual(doDiffer ? ['one', 'late'] : ['late']);
    expect(relate('one', claims, question).questionRelations[0]?.other).toEqual([]);
  });

  test('decides whether a claim is marked as contested', () => {
    const claims = [saidIn('one', '2021'), saidIn('two', '2024', happenedIn('2023')), saidIn('early', '2021')];
    const question = makeQuestion('q', [{ yes: ['one'] }, { no: ['early'] }, { related: ['two'] }]);
    const { articles } = buildValidSite([alpha, makeArticleOfClaims('text', claims), question]);
    expect(toHtml(articles[0]?.sections ?? []).match(/mark contested/g)).toHaveLength(2);
  });

  test('orders what contradicts a claim: what it denies, what denies it, then opposed answers from the nearest in time on', () => {
    const claims = [
      saidIn('one', '2023', { denies: ['first'] }),
      saidIn('far', '2019'),
      saidIn('near', '2024'),
      saidIn('same', '2023-05'),
      saidIn('first', '2010'),
      saidIn('denier', '2026', { hedge: 'denies', denies: ['one'] }),
    ];
    const questions = [
      makeQuestion('q', [{ yes: ['one'] }, { no: ['far', 'near'] }]),
      makeQuestion('r', [{ yes: ['one'] }, { no: ['near', 'same', 'denier'] }]),
    ];
    const { rivals } = relate('one', claims, ...questions);
    expect(rivals.map(({ id, said }) => [id, said.value])).toEqual([
      ['first', '2010'],
      ['denier', '2026'],
      ['same', '2023-05'],
      ['near', '2024'],
      ['far', '2019'],
    ]);
  });
});

test('a claim lists the events that it is about', () => {
  const events = [makeEvent('raid', ['one', 'two']), makeEvent('siege', ['three', 'one'])];
  const eventsOf = (id: string) => relate(id, ['one', 'two', 'three', 'four'], ...events).events;
  expect(['one', 'two', 'three', 'four'].map((id) => toIds(eventsOf(id)))).toEqual([['raid', 'siege'], ['raid'], ['siege'], []]);
  expect(eventsOf('two')).toMatchObject([{ name: 'Event raid', url: '/timeline/#raid' }]);
});

describe('the mark of a claim says that it is contested', () => {
  const article = makeArticleOfClaims('text', ['one', 'two', 'three', makeDenial('no', 'one'), makeDenial('nothing')]);
  const listContested = (...files: readonly ContentFile[]): readonly (string | undefined)[] => {
    const html = toHtml(buildValidSite([alpha, article, ...files]).articles[0]?.sections ?? []);
    return Array.from(
      html.matchAll(/<span id="claim-([^"]+)" class="marked">[^<]*<a href="#m\d+" class="mark contested"/g),
      ([, id]) => id,
    );
  };

  test.each<[string, readonly ContentFile[], readonly string[]]>([
    ['on both sides of a denial, unless no article carries what is denied', [], ['one', 'no']],
    ['on opposite sides of a question', [makeQuestion('q', [{ yes: ['two'], no: ['three'] }])], ['one', 'two', 'three', 'no']],
    ['not between the sides', [makeQuestion('q', [{ yes: ['two'], between: ['nothing'], no: ['three'] }])], ['one', 'two', 'three', 'no']],
    ['not on a claim of both sides', [makeQuestion('q', [{ yes: ['two', 'three'], no: ['three'] }])], ['one', 'no']],
    ['not on a question with one position', [makeQuestion('q', [['two', 'three']])], ['one', 'no']],
    ['not on a question without sides', [makeQuestion('q', [['two'], ['three']])], ['one', 'no']],
  ])('%s', (_, files, ids) => {
    expect(listContested(...files)).toEqual(ids);
  });
});

describe('a claim is dated', () => {
  const said = makeBasedDate('2023', { basis: 'last year' });
  const when = makeBasedDate('2022-03', { approximate: true });
  const makeDate = (value: string) => makeGradedDate(value, { evidence: `dated ${value}` });
  const makePart = (id: string, value: string) => ({ id, title: id, date: makeDate(value) });
  const body =
    'Alpha :claim[a]{#before}.\n\n::part{#one}\n\n:claim[b]{#first}\n\n::part{#two}\n\n:claim[c]{#second}\n\n### On\n\n:claim[d]{#earlier}';
  const { claims } = buildValidSite([
    alpha,
    makeArticle('bundle', body, {
      ...{ actors: ['alpha'], date: makeDate('2024'), parts: [makePart('one', '2024-05-02'), makePart('two', '2024-06-03')] },
      claims: [makeClaim('before'), makeClaim('first'), makeClaim('second'), makeClaim('earlier', { said, when })],
    }),
  ]);

  test('as said with its article or part, unless the text gives another time', () => {
    expect(claims.map(({ id, said: made }) => [id, made.date.value, made.basis, made.withText])).toEqual([
      ['before', '2024', 'dated 2024', true],
      ['first', '2024-05-02', 'dated 2024-05-02', true],
      ['second', '2024-06-03', 'dated 2024-06-03', true],
      ['earlier', '2023', 'last year', false],
    ]);
  });

  test('as happened, only if more is known than that it held when it was said', () => {
    expect(claims.map(({ happened }) => happened)).toEqual([undefined, undefined, undefined, when]);
  });
});
