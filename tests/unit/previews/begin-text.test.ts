import { describe, expect, it } from 'vitest';
import { beginText } from '../../../src/core/previews/begin-text.ts';

describe('the beginning of a text is', () => {
  it.each([
    ['its first two sentences, if they fit', 'One is. Two is. Three is.', 20, 'One is. Two is.'],
    ['its first sentence, if two do not fit', 'One is. Two is much too long.', 20, 'One is.'],
    ['the whole of a short text', 'One is', 20, 'One is'],
    ['its first words and an ellipsis, if the first sentence does not fit', 'One is longer, and too long.', 20, 'One is longer, and…'],
    ['without a comma before the ellipsis', 'One is longer, and too long.', 16, 'One is longer…'],
    ['never longer than the limit', 'abcd efgh ijkl', 10, 'abcd efgh…'],
    ['not cut after an abbreviation', 'Gen. Noor and Dr. Shah met. They left.', 27, 'Gen. Noor and Dr. Shah met.'],
  ])('%s', (_, text, limit, beginning) => {
    expect(beginText(text, limit)).toBe(beginning);
    expect(beginning.length).toBeLessThanOrEqual(limit);
  });
});
