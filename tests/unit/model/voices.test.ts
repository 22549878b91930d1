import { describe, expect, test } from 'vitest';
import { formatAnswers, isOverTime, toVoices, type Voice } from '../../../src/core/model/voices.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeClaim, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';

const of = (date?: string, more: object = {}) => ({ date: makeGradedDate(date), actors: ['alpha', 'beta'], ...more });
const relayed = (id: string, given: object = {}) => makeClaim(id, { speaker: 'beta', attribution: 'as the text says', ...given });
const said = (id: string, date: string) => makeClaim(id, { said: makeBasedDate(date) });
const toVoicesOf = (...files: readonly ContentFile[]): readonly Voice[] => {
  const [question] = buildValidSite([...makeActors('alpha', 'beta'), ...files]).questions;
  if (question === undefined) throw new Error('There is no question.');
  return toVoices(question);
};
const write = ({ ref, statements }: Voice) => [
  ref.name,
  ...statements.map(({ date, dots }) => `${date.value}: ${dots.map(({ answer, claims }) => `${answer.word} ${claims.length}`).join(', ')}`),
];
const listChanges = (voices: readonly Voice[]) => voices.map(({ ref, changes }) => [ref.name, changes]);

describe('the voices on a question', () => {
  const voices = toVoicesOf(
    makeArticleOfClaims('late', ['yes-1', 'yes-2', 'no-1', relayed('yes-3')], of('2024')),
    makeArticleOfClaims('early', ['part-1', relayed('no-2'), 'beside'], of('2021-04')),
    makeArticleOfClaims('whenever', ['part-2'], of()),
    makeQuestion('q', [{ yes: ['yes-1', 'yes-2', 'yes-3'], between: ['part-1', 'part-2'], no: ['no-1', 'no-2'], related: ['beside'] }]),
  );

  test('are the author of each article and whom articles relay, those first who change, then the earliest', () => {
    expect(voices.map(write)).toEqual([
      ['Beta', '2021-04: no 1', '2024: yes 1'],
      ['“Title of early”, 2021', '2021-04: part 1'],
      ['“Title of late”, 2024', '2024: yes 2, no 1'],
      ['“Title of whenever”'],
    ]);
    expect(voices.map(({ isAuthor }) => isAuthor)).toEqual([false, true, true, true]);
  });

  test('change when they answer differently at different times', () => {
    expect(listChanges(voices)[0]).toEqual(['Beta', 'no (April 2021), yes (2024)']);
    expect(voices.filter(({ changes }) => changes !== undefined)).toHaveLength(1);
  });

  test('argue both ways when an author gives opposed answers at one time', () => {
    expect(voices.map(({ isBothWays }) => isBothWays)).toEqual([false, false, true, false]);
  });

  test('keep answers that bear no date apart', () => {
    expect(voices.map(({ undated }) => formatAnswers(undated))).toEqual(['', '', '', 'part']);
  });
});

describe('a change', () => {
  const changesOf = (...dates: readonly (readonly [id: string, date: string])[]) =>
    toVoicesOf(
      makeArticleOfClaims(
        'a',
        dates.map(([id, date]) => said(id, date)),
        of('2024'),
      ),
      makeQuestion('q', [
        {
          yes: dates.flatMap(([id]) => (id.startsWith('yes') ? [id] : [])),
          no: dates.flatMap(([id]) => (id.startsWith('no') ? [id] : [])),
        },
      ]),
    )[0]?.changes;

  test('counts answers that stay the same, and tells one that comes back', () => {
    expect(changesOf(['yes-1', '2020'], ['yes-2', '2021-05'], ['yes-3', '2022-01-01'], ['no-1', '2023'], ['yes-4', '2024'])).toBe(
      'yes (3 times, 2020 to 1 January 2022), no (2023), yes (2024)',
    );
  });

  test('that happened often is told of the latest answers, and of how often before', () => {
    const yearly = Array.from({ length: 20 }, (_, i) => [`${i % 2 === 0 ? 'yes' : 'no'}-${i}`, String(2001 + i)] as const);
    expect(changesOf(...yearly)).toBe('after 14 changes, yes (2015), no (2016), yes (2017), no (2018), yes (2019), no (2020)');
  });

  test('is not told of dates that may be the same', () => {
    expect(changesOf(['yes-1', '2023'], ['no-1', '2023-08'])).toBeUndefined();
    expect(changesOf(['yes-1', '2023-08/2023-11'], ['no-1', '2023-09/2023-10'])).toBeUndefined();
  });

  test('is told of dates that cannot be the same, though others may be in between', () => {
    expect(changesOf(['yes-1', '2021'], ['no-1', '2021/2023'], ['no-2', '2023'])).toBe('yes (2021), no (2 times, 2021 – 2023 to 2023)');
  });
});

test('voices are over time when some of what they say was certainly said before some other', () => {
  const isOf = (...dates: readonly string[]) =>
    isOverTime(
      toVoicesOf(
        ...dates.map((date, i) => makeArticleOfClaims(`a${i}`, [`claim-${i}`], of(date))),
        makeQuestion('q', [{ yes: ['claim-0'], no: ['claim-1'] }]),
      ),
    );
  expect([isOf('2021', '2022'), isOf('2021', '2021'), isOf('2021', '2021-06')]).toEqual([true, false, false]);
});
