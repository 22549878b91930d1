import { expect, test } from 'vitest';
import { listHeavy } from '../../src/integration/weigh-output.ts';
import { real } from '../support/fixture.ts';

test('nothing of this site is heavier than its budget', () => {
  expect(listHeavy(real.dist, real.base)).toEqual([]);
});
