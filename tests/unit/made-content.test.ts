import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import { makeContent } from '../bench/corpus/make-content.ts';

describe('made-up content', () => {
  const files = makeContent(30, 1);

  it('has no faults, and what real content has', () => {
    const { site, issues } = buildSite(files);
    expect(issues).toEqual([]);
    expect(site?.articles).toHaveLength(30);
    expect(site?.claims).toHaveLength(300);
    expect(site?.questions.every(({ positions }) => positions.some(({ side }) => side === 'no'))).toBe(true);
    expect(site?.events).toHaveLength(6);
    expect(site?.claims.some(({ denies }) => denies.length > 0)).toBe(true);
    expect(site?.actors.some(({ wordings }) => wordings.length > 0)).toBe(true);
    expect(site?.pairs.length).toBeGreaterThan(10);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(makeContent(30, 1)).toEqual(files);
    expect(makeContent(30, 2)).not.toEqual(files);
  });
});
