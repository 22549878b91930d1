import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/core/model/passage.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import { buildSound, makeActor, makeArticle, makeClaim, makeClaims, makeEvent, makeQuestion } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const denial = (id: string, ...denies: string[]) => makeClaim(id, { about: ['alpha'], hedge: 'denies', denies });

/** A claim of two articles: the old one makes the first two claims, the new one all others. */
const relate = (id: string, claims: Parameters<typeof makeClaims>[1], ...files: ContentFile[]): Claim => {
  const site = buildSound([
    makeActor('alpha'),
    makeClaims('old', claims.slice(0, 2)),
    ...(claims.length > 2 ? [makeClaims('new', claims.slice(2))] : []),
    ...files,
  ]);
  const claim = site.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
};

/** A question with a position for each side. */
const sided = (id: string, sides: Readonly<Record<string, readonly string[]>>): ContentFile =>
  makeQuestion(id, [], {
    kind: 'contradiction',
    positions: Object.entries(sides).map(([side, claims]) => ({ id: side, text: 'So.', side, claims })),
  });

describe('on a question with sides', () => {
  const question = makeQuestion('q', [], {
    kind: 'contradiction',
    positions: [
      { id: 'yes', text: 'It is.', side: 'yes', claims: ['one'] },
      { id: 'alleged', text: 'It is said to be.', side: 'yes', claims: ['two'] },
      { id: 'part', text: 'In part.', side: 'between', claims: ['three'] },
      { id: 'no', text: 'It is not.', side: 'no', claims: ['four', 'both'] },
      { id: 'aside', text: 'By the way.', side: 'related', claims: ['five'] },
      { id: 'too', text: 'Both.', side: 'yes', claims: ['both'] },
    ],
  });

  test.each([
    ['one', [[['two', 'both'], ['four'], ['three']]]],
    ['four', [[['both'], ['one', 'two'], ['three']]]],
    ['three', [[[], [], ['one', 'two', 'both', 'four']]]],
    ['five', [[[], [], []]]],
  ])('a claim agrees with those of its side and opposes those of the other; a related position is no answer: %s', (id, expected) => {
    const { questionRelations } = relate(id, ['one', 'two', 'three', 'four', 'five', 'both'], question);
    const found = questionRelations.map(({ agreeing, opposing, other }) =>
      [agreeing, opposing, other].map((refs) => toIds(refs).toSorted()),
    );
    expect(found).toEqual(expected.map((lists) => lists.map((ids) => ids.toSorted())));
  });
});

describe('the stance of a claim on a question', () => {
  const toRelations = ({ questionRelations }: Claim) =>
    questionRelations.map(({ question, position, agreeing, other }) => [question.id, position.id, toIds(agreeing), toIds(other)]);
  const relationsOf = (id: string, ...files: ContentFile[]) => toRelations(relate(id, ['one', 'two', 'three', 'four', 'five'], ...files));

  test.each([
    ['one', ['q', 'a', ['three'], ['two', 'four']]],
    ['three', ['q', 'a', ['one'], ['two', 'four']]],
    ['two', ['q', 'b', [], ['one', 'three', 'four']]],
  ])('tells what else is said alike and what otherwise: %s', (id, stance) => {
    expect(relationsOf(id, makeQuestion('q', [['one', 'three'], ['two'], ['four']]))).toEqual([stance]);
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
  ])('does not set a claim of two positions against either: %s', (id, questionRelations) => {
    const question = makeQuestion('q', [
      ['one', 'both'],
      ['both', 'three'],
    ]);
    expect(toRelations(relate(id, ['one', 'both', 'three'], question))).toEqual(questionRelations);
  });

  test('names a claim once that several other positions have', () => {
    expect(relationsOf('one', makeQuestion('q', [['one'], ['two'], ['two', 'three']]))).toEqual([['q', 'a', [], ['two', 'three']]]);
  });

  test('is one for each question', () => {
    const questions = [makeQuestion('first', [['one'], ['two']]), makeQuestion('second', [['three'], ['one', 'four']])];
    expect(relationsOf('one', ...questions)).toEqual([
      ['first', 'a', [], ['two']],
      ['second', 'b', ['four'], ['three']],
    ]);
    expect(relationsOf('five', ...questions)).toEqual([]);
  });

  test('gives the question, the position and who says the rest how firmly', () => {
    const claims = [
      makeClaim('one', { about: ['alpha'] }),
      makeClaim('two', { about: ['alpha'], speaker: 'alpha', hedge: 'alleges', text: 'Not so.' }),
    ];
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
  const claims = ['said', 'again', denial('no', 'said'), denial('never', 'again', 'said'), denial('nothing')];

  test.each([
    ['said', [], ['no', 'never']],
    ['again', [], ['never']],
    ['no', ['said'], []],
    ['never', ['again', 'said'], []],
    ['nothing', [], []],
  ])('and what it denies know one another: %s', (id, denies, deniedBy) => {
    const claim = relate(id, claims);
    expect([toIds(claim.denies), toIds(claim.deniedBy)]).toEqual([denies, deniedBy]);
  });

  test('may be denied, and may deny without the hedge', () => {
    const hedged = makeClaim('back', { about: ['alpha'], denies: ['no'] });
    const { denies, deniedBy } = relate('no', ['said', denial('no', 'said'), hedged]);
    expect([toIds(denies), toIds(deniedBy)]).toEqual([['said'], ['back']]);
  });

  test('tells who denies it where', () => {
    expect(relate('said', claims).deniedBy[0]).toMatchObject({ hedge: 'denies', article: { id: 'new' }, speaker: undefined });
  });
});

test('a claim knows the events that it tells of', () => {
  const events = [makeEvent('raid', ['one', 'two']), makeEvent('siege', ['three', 'one'])];
  const eventsOf = (id: string) => relate(id, ['one', 'two', 'three', 'four'], ...events).events;
  expect(['one', 'two', 'three', 'four'].map((id) => toIds(eventsOf(id)))).toEqual([['raid', 'siege'], ['raid'], ['siege'], []]);
  expect(eventsOf('two')).toMatchObject([{ name: 'Event raid', url: '/timeline/#raid' }]);
});

describe('the mark of a claim says that others disagree', () => {
  const claims = ['one', 'two', 'three', denial('no', 'one'), denial('nothing')];
  const marked = (...files: ContentFile[]): readonly (string | undefined)[] => {
    const { articles } = buildSound([makeActor('alpha'), makeClaims('text', claims), ...files]);
    const html = toHtml(articles[0]?.sections ?? []);
    return Array.from(html.matchAll(/<span id="claim-([^"]+)" class="claim">[^<]*<a href="#m\d+"[^>]*>\d+⇄<\/a>/g), ([, id]) => id);
  };

  test.each<[string, readonly ContentFile[], readonly string[]]>([
    ['on either side of a denial, unless no article carries what is denied', [], ['one', 'no']],
    ['on opposed sides of a question', [sided('q', { yes: ['two'], no: ['three'] })], ['one', 'two', 'three', 'no']],
    ['not between them', [sided('q', { yes: ['two'], between: ['nothing'], no: ['three'] })], ['one', 'two', 'three', 'no']],
    ['not on both of them', [sided('q', { yes: ['two', 'three'], no: ['three'] })], ['one', 'no']],
    ['not where there is one position', [makeQuestion('q', [['two', 'three']])], ['one', 'no']],
    ['not on a question of another kind', [makeQuestion('q', [['two'], ['three']], { kind: 'explanations' })], ['one', 'no']],
  ])('%s', (_, files, ids) => {
    expect(marked(...files)).toEqual(ids);
  });
});

describe('a claim was made', () => {
  const date = (value: string, precision: string) => ({ value, precision, grade: 'found', evidence: `dated ${value}` });
  const piece = (id: string, value: string) => ({ id, title: id, date: date(value, 'day') });
  const about = { about: ['alpha'] };
  const said = { value: '2023', precision: 'year', basis: 'last year' };
  const when = { value: '2022-03', precision: 'month', basis: 'text', approximate: true };
  const claims = ['before', 'first', 'second', 'earlier'].map((id) =>
    makeClaim(id, { ...about, ...(id === 'earlier' ? { said, when } : {}) }),
  );
  const body =
    'Alpha :claim[a]{#before}.\n\n::part{#one}\n\n:claim[b]{#first}\n\n::part{#two}\n\n:claim[c]{#second}\n\n### On\n\n:claim[d]{#earlier}';
  const parts = [piece('one', '2024-05-02'), piece('two', '2024-06-03')];
  const site = buildSound([
    makeActor('alpha'),
    makeArticle('bundle', body, { actors: ['alpha'], claims, parts, date: date('2024', 'year') }),
  ]);

  test('with its article or with the piece that it stands in, unless the text tells of another time', () => {
    expect(site.claims.map(({ id, said: made }) => [id, made.date.value, made.basis, made.withText])).toEqual([
      ['before', '2024', 'dated 2024', true],
      ['first', '2024-05-02', 'dated 2024-05-02', true],
      ['second', '2024-06-03', 'dated 2024-06-03', true],
      ['earlier', '2023', 'last year', false],
    ]);
  });

  test('of something that has a date of its own, if more is known than that it then held', () => {
    expect(site.claims.map(({ happened }) => happened)).toEqual([undefined, undefined, undefined, when]);
  });
});
