import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/core/model/read-figure.ts';

const read = (words: string, language = 'en-GB', value?: number | readonly [number, number]) => {
  const number = readFigure({ words, value }, language);
  if (number === undefined) return undefined;
  const { low, high, bound } = number;
  return [low === high ? low : [low, high], ...(bound === undefined ? [] : [bound])];
};

describe('a figure in English gives', () => {
  test.each([
    ['13 US military personnel', [13]],
    ['nine people', [9]],
    ['279.8 percent', [279.8]],
    ['some twenty-five thousand', [25_000, 'about']],
    ['$1.5 million a year', [1_500_000]],
    ['1.1 million', [1_100_000]],
    ['a four-day war', [4]],
    ['twice', [2]],
    ['8,000 of them', [8000]],
  ])('the number of “%s”', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test.each([
    ['more than 8,000 militants', [8000, 'over']],
    ['over 8,000', [8000, 'over']],
    ['at least 145 dead', [145, 'over']],
    ['at the very least 145 dead', [145, 'over']],
    ['no fewer than 20', [20, 'over']],
    ['a hundred or more', [100, 'over']],
    ['500+ fighters', [500, 'over']],
    ['up to 40 minutes', [40, 'under']],
    ['no more than 300', [300, 'under']],
    ['fewer than a dozen', [12, 'under']],
    ['under $50', [50, 'under']],
    ['almost 300', [300, 'about']],
    ['about half a million', [500_000, 'about']],
    ['an estimated 6,500', [6500, 'about']],
    ['nearly two dozen', [24, 'about']],
    ['300 over the whole year', [300]],
  ])('what the words of “%s” say beside it', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test.each([
    ['800 to 1,000', [[800, 1000]]],
    ['between 49 and 119 euros', [[49, 119]]],
    ['between about 49 and 119 euros', [[49, 119], 'about']],
    ['£20–£30', [[20, 30]]],
    ['10% to 15%', [[10, 15]]],
    ['five or six', [[5, 6]]],
    ['some 5,000 to 6,000 fighters', [[5000, 6000], 'about']],
  ])('the range of “%s”', (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  test.each([
    ...[
      'dozens',
      'several hundred',
      'tens of thousands',
      'most of the attacks',
      'half the berths',
      'half of 300',
      'two-thirds',
      'one in four',
    ],
    ...['78 of 90 nights', 'from 20 to 30', '13 soldiers and 170 others', 'after 9/11', 'one in 2019', '1,000 to 800', ''],
  ])('no number: “%s”', (words) => {
    expect(read(words)).toBeUndefined();
  });

  test('the number of its file, whatever its words', () => {
    expect(read('a handful', 'en-GB', [3, 6])).toEqual([[3, 6]]);
    expect(read('two thirds', 'en', 66.7)).toEqual([66.7]);
    expect(read('more than 13 soldiers and 170 others', 'en', 183)).toEqual([183, 'over']);
  });
});

describe('a figure in another language gives', () => {
  test.each([
    ['216 راكبًا', 'ar', [216]],
    ['٢١٦ راكبًا', 'ar', [216]],
    ['۲۱۶ نفر', 'fa', [216]],
    ['١٬٢٤٠ سريرًا', 'ar', [1240]],
    ['15–20 человек', 'ru', [[15, 20]]],
  ])('the number in its digits: “%s”', (words, language, expected) => {
    expect(read(words, language)).toEqual(expected);
  });

  test.each([
    ['350 ألف راكب', 'ar'],
    ['5 тысяч', 'ru'],
    ['2 लाख', 'hi'],
    ['1.240 Plätze', 'de'],
    ['1,5 Stunden', 'de'],
    ['78 sur 90', 'fr'],
    ['ثلاثون دقيقة', 'ar'],
  ])('none when its words or signs may change it: “%s”', (words, language) => {
    expect(read(words, language)).toBeUndefined();
  });
});

test.each([
  ['84 per cent of berths', true],
  ['279.8 percent', true],
  ['15 %', true],
  ['84 berths', false],
])('“%s” is a percentage: %s', (words, isShare) => {
  expect(readFigure({ words }, 'en')?.isShare).toBe(isShare);
});
