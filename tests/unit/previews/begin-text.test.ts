import { describe, expect, it } from 'vitest';
import { beginText } from '../../../src/core/previews/begin-text.ts';

describe('a text begins', () => {
  it.each([
    ['with its first two sentences, if they fit', 'One is. Two is. Three is.', 20, 'One is. Two is.'],
    ['with the first, if two do not fit', 'One is. Two is much too long.', 20, 'One is.'],
    ['with the whole of a short text', 'One is', 20, 'One is'],
    ['with words and an ellipsis, if the first sentence does not fit', 'One is longer, and too long.', 20, 'One is longer, and…'],
    ['with no comma before the ellipsis', 'One is longer, and too long.', 16, 'One is longer…'],
    ['with no more than the limit', 'abcd efgh ijkl', 10, 'abcd efgh…'],
    ['past the stop of an abbreviation', 'Gen. Noor and Dr. Shah met. They left.', 27, 'Gen. Noor and Dr. Shah met.'],
  ])('%s', (_, text, limit, begun) => {
    expect(beginText(text, limit)).toBe(begun);
    expect(begun.length).toBeLessThanOrEqual(limit);
  });
});
