import { expect, test } from 'vitest';
import { memoize } from '../../../src/core/reuse/memoize.ts';

test('a result is made once for an object, as long as the other arguments are the same', () => {
  const join = memoize((file: { readonly text: string }, ...more: readonly string[]) => ({ joined: [file.text, ...more].join() }));
  const [file, other] = [{ text: 'a' }, { text: 'a' }];
  const first = join(file, 'b');
  expect(first).toEqual({ joined: 'a,b' });
  expect(join(file, 'b')).toBe(first);
  expect(join(other, 'b')).not.toBe(first);
  expect(join(file, 'b')).toBe(first);
  expect(join(file, 'c')).toEqual({ joined: 'a,c' });
  expect(join(file, 'b', 'c')).toEqual({ joined: 'a,b,c' });
  expect(join(file)).toEqual({ joined: 'a' });
  expect(join(file, 'b')).toEqual(first);
});

test('what a call throws is thrown by the next one too', () => {
  const fail = memoize((file: { readonly text: string }) => {
    throw new Error(file.text);
  });
  const file = { text: 'no' };
  for (let i = 0; i < 2; i += 1) expect(() => fail(file)).toThrow('no');
});
