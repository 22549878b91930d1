import { describe, expect, test } from 'vitest';
import { maxFollowed, toFeeds, type Feed } from '../../../src/core/model/feed.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';

const feedsOf = (files: readonly ContentFile[]): ReadonlyMap<string, Feed> =>
  new Map(toFeeds(buildValidSite(files), rootUrls).map((feed) => [feed.url, feed]));
const entriesOf = (files: readonly ContentFile[], url = '/'): Feed['entries'] => feedsOf(files).get(url)?.entries ?? [];
const toUrls = (entries: Feed['entries']): readonly string[] => entries.map(({ url }) => url);
const toWords = ([entry]: Feed['entries']): readonly string[] | undefined => entry?.lines.map(({ text }) => text);

const dated = (id: string, value?: string, given = {}): ContentFile => makeArticle(id, 'A text.', { date: makeGradedDate(value, given) });

describe('the feed of a site', () => {
  test('has the newest articles, and those without a date last', () => {
    const files = [dated('undated'), dated('old', '2023'), dated('new', '2024-05-06')];
    expect(toUrls(entriesOf(files))).toEqual(['/articles/new/', '/articles/old/', '/articles/undated/']);
  });

  test('has no more than fit, and none of a site without articles', () => {
    const many = Array.from({ length: maxFollowed + 1 }, (_, i) => dated(`a-${i}`, String(2000 + i)));
    expect(toUrls(entriesOf(many))).toEqual(Array.from({ length: maxFollowed }, (_, i) => `/articles/a-${maxFollowed - i}/`));
    expect(feedsOf([]).get('/')).toEqual({ url: '/', title: 'A reader', entries: [] });
  });

  test('gives the title, deck, author, publication and date of an article, each in its language', () => {
    const article = makeArticle('one', 'متن', {
      title: 'عنوان',
      deck: 'خلاصہ',
      language: 'ur',
      author: 'Ann Author',
      source: 'paper',
      date: makeGradedDate('2024-05', { grade: 'inferred' }),
    });
    const [entry] = entriesOf([article, makeSource('paper')]);
    expect(entry).toMatchObject({ title: 'عنوان', author: 'Ann Author', lines: [{ language: { lang: 'ur', dir: 'rtl' } }, {}] });
    expect(entry?.lines.map(({ text }) => text)).toEqual(['خلاصہ', 'Ann Author · Source paper · May 2024 (inferred)']);
  });

  test('says of whom and what is not known that it is not', () => {
    const entries = entriesOf([dated('one')]);
    expect(entries[0]?.author).toBe('Author not known');
    expect(toWords(entries)).toEqual(['A deck.', 'Publication not known · date unknown']);
  });
});

describe('the date of an entry is no more exact than that of its article', () => {
  test.each<[string, string | undefined, object, Pick<Feed['entries'][number], 'lastDay' | 'day'>]>([
    ['a day', '2024-05-06', {}, { lastDay: '2024-05-06', day: '2024-05-06' }],
    ['a day that was inferred', '2024-05-06', { grade: 'inferred' }, { lastDay: '2024-05-06', day: undefined }],
    ['a month', '2024-02', {}, { lastDay: '2024-02-29', day: undefined }],
    ['a year', '2023', {}, { lastDay: '2023-12-31', day: undefined }],
    ['a range', '2023-03/2023-04', {}, { lastDay: '2023-04-30', day: undefined }],
    ['no date', undefined, {}, { lastDay: undefined, day: undefined }],
  ])('%s', (_, value, given, expected) => {
    expect(entriesOf([dated('one', value, given)])[0]).toMatchObject(expected);
  });
});

describe('the feed of an actor', () => {
  const older = makeArticleOfClaims(
    'older',
    [makeClaim('mine', { speaker: 'beta', hedge: 'denies', denies: [], said: makeBasedDate('2011') })],
    {
      actors: ['alpha', 'beta'],
      date: makeGradedDate('2023'),
      author: 'Ann Author',
    },
  );
  const newer = makeArticleOfClaims('newer', ['of-the-author'], { actors: ['alpha', 'beta'], date: makeGradedDate('2024') });
  const site = [...makeActors('alpha', 'beta'), older, newer, dated('elsewhere', '2025')];

  test('has the articles that name it, and after each the claims that it makes there', () => {
    expect(toUrls(entriesOf(site, '/actors/beta/'))).toEqual(['/articles/newer/', '/articles/older/', '/articles/older/#claim-mine']);
    expect(toUrls(entriesOf(site, '/actors/alpha/'))).toEqual(['/articles/newer/', '/articles/older/']);
  });

  test('says who makes a claim, how firmly, when, and in what article; its date is that of the article', () => {
    const entry = entriesOf(site, '/actors/beta/').at(-1);
    expect(entry).toMatchObject({ title: 'Beta denies this: Something is so.', author: 'Ann Author', lastDay: '2023-12-31' });
    expect(entry?.lines.map(({ text }) => text)).toEqual([
      'Beta denies this:',
      'Something is so.',
      'Said: 2011',
      'Title of older',
      'Ann Author · Publication not known · 2023',
    ]);
  });

  test('is not there of a living private person', () => {
    const urls = [...feedsOf([makeActor('alpha'), makeActor('beta', { private: true })]).keys()];
    expect(urls).toEqual(['/', '/actors/alpha/']);
  });
});

describe('the feed of a question', () => {
  const texts = ['2023', '2024'].map((year) =>
    makeArticleOfClaims(`in-${year}`, [`a-${year}`, `b-${year}`], { date: makeGradedDate(year) }),
  );
  const question = makeQuestion('which', [
    ['b-2023', 'b-2024'],
    ['a-2024', 'b-2024'],
  ]);
  const entries = entriesOf([...makeActors('alpha'), ...texts, question], '/questions/which/');

  test('has the claims on it once, those of the newest article first, in the order of its text', () => {
    expect(toUrls(entries)).toEqual([
      '/articles/in-2024/#claim-a-2024',
      '/articles/in-2024/#claim-b-2024',
      '/articles/in-2023/#claim-b-2023',
    ]);
  });

  test('names the author of an article who makes a claim', () => {
    expect(entries[0]?.title).toBe('“Title of in-2024” asserts: Something is so.');
  });
});
