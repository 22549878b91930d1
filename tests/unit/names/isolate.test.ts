import { expect, test } from 'vitest';
import { isolate } from '../../../src/core/names/isolate.ts';

test.each(['', 'TTP', 'Hódmezővásárhely', '"a phrase" -word year:2025'])('“%s” is left as it is', (words) => {
  expect(isolate(words)).toBe(words);
});

test.each(['طنجة!', '"طالبان" ttp', 'Москва', '\u202Eevil'])('“%s” is kept apart from the words around it', (words) => {
  expect(isolate(words)).toBe(`\u2068${words}\u2069`);
});
