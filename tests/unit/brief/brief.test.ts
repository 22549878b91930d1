import { describe, expect, test } from 'vitest';
import { createBrief } from '../../../src/core/brief/create-brief.ts';
import { estimateLines, fitBrief } from '../../../src/core/brief/fit-brief.ts';
import { isBriefed, listBriefs } from '../../../src/core/brief/list-briefs.ts';
import type { Brief } from '../../../src/core/brief/brief.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeCountry,
  makeEvent,
  makeQuestion,
  makeSettings,
} from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';

const limits = { claims: 14, figures: 8, events: 8, silences: 4 };

function makeSubject(id: string, ...files: readonly ContentFile[]) {
  const subject = Array.from(listBriefs(buildValidSite(files))).find((one) => one.id === id);
  if (subject === undefined) throw new Error(`There is no brief on ${id}.`);
  return subject;
}
const makeBrief = (id: string, ...files: readonly ContentFile[]): Brief => fitBrief(makeSubject(id, ...files));

/** The groups of a brief: their titles, and of each line the claim, what it answers and its source. */
const read = ({ groups }: Brief) =>
  groups.map(({ title, lines }) => [
    title,
    ...lines.map(({ url, answer, source }) => [url.split('#claim-')[1], answer, source].join(' ').trim()),
  ]);

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const dated = (value: string) => ({ date: makeGradedDate(value) });

describe('who says what', () => {
  test('stands under the sides of a question, the opposed ones first; sources are numbered as they are first used', () => {
    const brief = makeBrief(
      'open',
      makeActor('alpha'),
      makeArticleOfClaims('old', ['maybe', 'no-old'], dated('2022')),
      makeArticleOfClaims('new', ['yes-new'], dated('2024')),
      makeQuestion('open', [{ between: ['maybe'] }, { no: ['no-old'] }, { yes: ['yes-new'] }]),
    );
    expect(read(brief)).toEqual([
      ['Yes', 'yes-new  1'],
      ['No', 'no-old  2'],
      ['In part, or left open', 'maybe  2'],
    ]);
    expect(brief.sources.map(({ words }) => words)).toEqual([
      'Author not stated, “Title of new” (our title), publication not known, 2024.',
      'Author not stated, “Title of old” (our title), publication not known, 2022.',
    ]);
  });

  test('stands under the questions of an actor, with the answer that is opposed to another', () => {
    const brief = makeBrief(
      'alpha',
      makeActor('alpha'),
      makeArticleOfClaims('one', ['yes', 'why', 'lone'], dated('2022')),
      makeArticleOfClaims('two', ['no'], dated('2024')),
      makeQuestion('open', [{ yes: ['yes'] }, { no: ['no'] }]),
      makeQuestion('reasons', [['why']]),
    );
    expect(read(brief)).toEqual([
      ['Question open', 'no No 1', 'yes Yes 2'],
      ['Question reasons', 'why  2'],
      ['On no contested question', 'lone  2'],
    ]);
  });

  test('names who says it and how firmly, by what route and when', () => {
    const { groups } = makeBrief(
      'alpha',
      makeActor('alpha', { pronoun: 'they' }),
      makeArticleOfClaims(
        'one',
        [makeClaim('own'), makeClaim('relayed', { speaker: 'alpha', hedge: 'alleges', attribution: 'through a spokesman' })],
        { ...dated('2022-05'), author: 'Ann Author' },
      ),
    );
    expect(groups[0]?.lines).toMatchObject([
      { who: 'The author of Ann Author, 2022', hedge: 'asserts', when: 'May 2022', route: undefined },
      { who: 'Alpha', hedge: 'allege', when: 'May 2022', route: 'through a spokesman' },
    ]);
  });

  test('has what contradicts a claim beside it, however little room there is', () => {
    const articles = range(30).map((i) => makeArticleOfClaims(`new-${i}`, [`yes-${i}`], dated(`20${60 - i}`)));
    const subject = makeSubject(
      'alpha',
      makeActor('alpha'),
      ...articles,
      makeArticleOfClaims('old', ['no'], dated('2001')),
      makeQuestion('open', [{ yes: range(30).map((i) => `yes-${i}`) }, { no: ['no'] }]),
    );
    for (const claims of [1, 2, 5]) {
      const brief = createBrief(subject)({ ...limits, claims });
      expect(read(brief)[0]).toContainEqual(expect.stringMatching(/^no No/));
      expect(brief.more.claims).toBe(31 - Math.max(2, claims));
    }
  });

  test('is from different articles and speakers before there is a second from one', () => {
    const subject = makeSubject(
      'alpha',
      ...makeActors('alpha', 'beta'),
      makeArticleOfClaims('one', ['a', 'b', makeClaim('c', { speaker: 'beta' })], { ...dated('2024'), actors: ['alpha', 'beta'] }),
      makeArticleOfClaims('two', ['d'], dated('2022')),
    );
    expect(read(createBrief(subject)({ ...limits, claims: 3 }))).toEqual([[undefined, 'a  1', 'd  2', 'c  1']]);
  });
});

describe('figures', () => {
  const measures = makeSettings({ measures: { dead: { title: 'Deaths' } } });
  const counted = (id: string, words: string, given = {}) => makeClaim(id, { figures: [{ words, measure: 'dead', ...given }] });
  const makeCounting = (id: string, claims: readonly ReturnType<typeof makeClaim>[], given = {}) =>
    makeArticle(id, ['Alpha.', ...claims.map((claim) => `:claim[about 40, 37, 50 or 60]{#${String(claim['id'])}} is so.`)].join('\n\n'), {
      ...{ actors: ['alpha'], claims, ...given },
    });

  test('of one measure stand side by side as they are printed, each with who gives it', () => {
    const { figures } = makeBrief(
      'alpha',
      measures,
      makeActor('alpha'),
      makeCounting('one', [counted('a', 'about 40', { apart: 'of a whole year' })], dated('2024')),
      makeCounting('two', [counted('b', '37'), makeClaim('c', { figures: ['60'] })], dated('2022')),
    );
    expect(figures).toMatchObject([
      {
        title: 'Deaths',
        rows: [
          { words: 'about 40', apart: 'of a whole year', source: 1, hedge: 'asserts' },
          { words: '37', source: 2 },
        ],
      },
    ]);
  });

  test('that one voice alone gives are left out', () => {
    const one = makeCounting('one', [counted('a', '40'), counted('b', '37')]);
    expect(makeBrief('alpha', measures, makeActor('alpha'), one).figures).toEqual([]);
  });

  test('without a measure stand under the question that they answer, if that is on figures', () => {
    const toFigures = (kind: string) =>
      makeBrief(
        'alpha',
        makeActor('alpha'),
        makeCounting('one', [makeClaim('a', { figures: ['40'] })]),
        makeCounting('two', [makeClaim('b', { figures: ['50', '60'] })]),
        makeQuestion('many', [['a'], ['b']], { kind }),
      ).figures;
    expect(toFigures('not-comparable')).toMatchObject([{ title: 'Question many', rows: [{ words: '40' }, { words: '50; 60' }] }]);
    expect(toFigures('explanations')).toEqual([]);
  });
});

test('dates are the latest events first, each with an article that is cited anyway if there is one', () => {
  const { dates, more } = makeBrief(
    'alpha',
    makeActor('alpha'),
    makeArticleOfClaims('one', ['a'], dated('2024')),
    makeArticleOfClaims('two', ['b'], dated('2022')),
    ...range(12).map((i) => makeEvent(`e${i}`, ['a', 'b'], { actors: ['alpha'], when: makeBasedDate(`20${10 + i}`) })),
  );
  expect(dates.map(({ when }) => when)).toEqual(range(10).map((i) => `${2021 - i}`));
  expect(dates[0]?.sources).toEqual([1, 2]);
  expect(more.events).toBe(2);
});

test('the first claim on each question comes before the second on any', () => {
  const subject = makeSubject(
    'alpha',
    makeActor('alpha'),
    makeArticleOfClaims('one', ['a', 'b', 'c', 'lone']),
    makeQuestion('first', [['a', 'b']]),
    makeQuestion('second', [['c']]),
  );
  const toIds = (claims: number) =>
    read(createBrief(subject)({ ...limits, claims })).map(([, ...lines]) => lines.map((line) => line?.split(' ')[0]));
  expect(toIds(3)).toEqual([['a'], ['c'], ['lone']]);
  expect(toIds(4)).toEqual([['a', 'b'], ['c'], ['lone']]);
});

describe('who is not heard', () => {
  test('of a question are the voices that are missing there; of a country, its own', () => {
    const files = [
      makeCountry('land', { namesake: 'beta' }),
      makeActor('alpha', { country: 'land' }),
      makeActor('beta'),
      makeArticleOfClaims('one', [makeClaim('a', { about: ['beta'] })], { actors: ['beta', 'alpha'] }),
      makeQuestion('open', [['a']], {
        missing: [
          { actors: ['alpha'], on: 'the price' },
          { actors: ['beta'], on: 'the past' },
        ],
      }),
    ];
    const toWords = (id: string) =>
      makeBrief(id, ...files).silences.map(({ refs, after }) => `${refs.map(({ name }) => name).join()}${after}`);
    expect(toWords('open')).toEqual(['Alpha – Not heard here on the price.', 'Beta – Not heard here on the past.']);
    expect(toWords('land')).toEqual(['Alpha – Not heard here on the price.']);
  });

  test('of an actor are the questions about it that it does not answer itself', () => {
    const { silences } = makeBrief(
      'alpha',
      makeActor('alpha'),
      makeArticleOfClaims('one', ['a', makeClaim('own', { speaker: 'alpha' })]),
      makeQuestion('heard', [['own']], { actors: ['alpha'] }),
      makeQuestion('unheard', [['a']], { actors: ['alpha'] }),
    );
    expect(silences).toMatchObject([{ before: 'Alpha, on: ', refs: [{ name: 'Question unheard' }], after: '' }]);
  });
});

test('a brief is cut, all of it alike, until it fits two sheets', () => {
  const text = 'Something is so, as many words say that go on and on. '.repeat(8);
  const articles = range(30).map((i) =>
    makeArticleOfClaims(`a${i}`, [makeClaim(`c${i}`, { text })], { ...dated(`20${30 + i}`), title: `${text} ${i}` }),
  );
  const subject = makeSubject('alpha', makeActor('alpha'), ...articles);
  const whole = createBrief(subject)(limits);
  const cut = fitBrief(subject);
  expect(estimateLines(whole)).toBeGreaterThan(estimateLines(cut));
  const shown = cut.groups.flatMap(({ lines }) => lines).length;
  expect(shown).toBeGreaterThan(0);
  expect(cut.more.claims).toBe(30 - shown);
  expect(cut.sources).toHaveLength(shown);
});

test('actors and countries without claims have no brief, nor have private persons', () => {
  const site = buildValidSite([
    ...makeActors('alpha', 'beta'),
    makeActor('gamma', { private: true }),
    makeCountry('land'),
    makeArticleOfClaims('one', [makeClaim('a', { about: ['alpha', 'gamma'] })], { actors: ['alpha', 'beta', 'gamma'] }),
  ]);
  expect([...site.actors, ...site.countries].filter(isBriefed).map(({ id }) => id)).toEqual(['alpha']);
});
