import { expect, it } from 'vitest';
import { listNumbers } from '../../../src/core/model/numbers.ts';

it.each([
  ['over 8,000 “terrorists”', ['8000']],
  ['eight thousand, or 8 thousand', ['8000', '8000']],
  ['a rise of 279.8 percent', ['279.8']],
  ['twelve to eighteen months', ['12', '18']],
  ['fifty-five of one hundred', ['55', '100']],
  ['a four-day war, twice', ['4', '2']],
  ['a 10,000-strong insurgency', ['10000']],
  ['thousands of them, in recent decades', []],
  ['', []],
])('%s', (text, numbers) => {
  expect(listNumbers(text)).toEqual(numbers);
});
