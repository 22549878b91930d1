import { expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor } from '../../support/make-content.ts';
import { toIds } from '../../support/to-ids.ts';

test('related actors know one another, and so do a group and its members', () => {
  const { actors } = buildValidSite([
    makeActor('alpha', { related: ['beta'] }),
    makeActor('beta', { parent: 'gamma' }),
    makeActor('gamma'),
  ]);
  const [alpha, beta, gamma] = actors;
  expect([toIds(alpha?.related), toIds(beta?.related)]).toEqual([['beta'], ['alpha']]);
  expect(beta?.parent?.id).toBe('gamma');
  expect(toIds(gamma?.members)).toEqual(['beta']);
});

test('a profile does not link to its own actor', () => {
  const { actors } = buildValidSite([makeActor('alpha', {}, 'Alpha fights Beta.'), makeActor('beta')]);
  expect(actors[0]?.profile[0]).toContain('Alpha fights <a href="/actors/beta/"');
  expect(actors[0]?.profileText).toBe('Alpha fights Beta.');
});
