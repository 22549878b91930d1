import { expect, test } from 'vitest';
import { countWords, weighOutput } from '../../src/integration/weigh-output.ts';
import { real } from '../support/fixture.ts';
import { realSite } from '../support/real-site.ts';

test('nothing of this site is heavier than its budget', () => {
  const weights = weighOutput(real.dist, real.base, countWords(realSite));
  expect(weights.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
});
