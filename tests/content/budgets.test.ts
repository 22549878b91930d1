import { expect, test } from 'vitest';
import { weighOutput } from '../../src/integration/weigh-output.ts';
import { real } from '../support/fixture.ts';

test('nothing of this site is heavier than its budget', () => {
  const weights = weighOutput(real.dist, real.base);
  expect(weights.filter(({ amount, limit }) => amount > limit)).toEqual([]);
});
