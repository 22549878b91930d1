import { describe, expect, it, test } from 'vitest';
import { quoteMention } from '../../../src/core/derive/quote-mention.ts';

/** The sentence around the word TTP, with that word in brackets. */
const quote = (text: string): string => {
  const start = text.indexOf('TTP');
  const { before, match, after } = quoteMention({ text }, start, start + 3);
  return `${before}[${match}]${after}`;
};

describe('a mention is quoted with its sentence', () => {
  it.each([
    ['One. The TTP said so. Three.', 'The [TTP] said so.'],
    ['The TTP said so.', 'The [TTP] said so.'],
    ['The TTP', 'The [TTP]'],
    ['TTP! Then more.', '[TTP]!'],
    ['Is it? “Yes,” the TTP said. No.', '“Yes,” the [TTP] said.'],
    ['🕌 One. 🙂 The TTP. 🕌', '🙂 The [TTP].'],
    ['  One.   The TTP.  ', 'The [TTP].'],
  ])('%s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe('an abbreviation does not end a sentence', () => {
  it.each([
    'The U.S. Army met the TTP in the U.S. State of Ohio.',
    'Lt. Gen. Khan and Dr. Mir met the TTP.',
    'Maj. Gen. Khan and Col. Mir met the TTP.',
    'The TTP met Mr. Nuri, Mrs. Khan and Ms. Mir (Dr. Rana too).',
    'The TTP met A. Q. Khan.',
    'India vs. Pakistan, says the TTP in St. Petersburg, was No. 3.',
  ])('%s', (text) => {
    expect(quote(`Before that. ${text} After that.`)).toBe(text.replace('TTP', '[TTP]'));
  });
});

test('a mention that crosses the end of a sentence is quoted with both sentences', () => {
  const text = 'One. The Mr! X group left. Three.';
  expect(quoteMention({ text }, 9, 14)).toEqual({ before: 'The ', match: 'Mr! X', after: ' group left.' });
});
