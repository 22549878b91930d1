import { describe, expect, test } from 'vitest';
import { previewClaim } from '../../../src/core/previews/preview-claim.ts';
import type { ClaimPreview } from '../../../src/core/previews/preview.ts';
import { buildSound, makeActor, makeClaim, makeClaims, makeQuestion } from '../../support/make-content.ts';

const about = { about: ['alpha'] };
const site = buildSound([
  makeActor('alpha'),
  makeClaims('old', [
    makeClaim('lost', {
      ...about,
      speaker: 'alpha',
      hedge: 'reports',
      kind: 'casualties',
      attribution: 'through a spokesman',
      text: 'Ten died.',
    }),
    makeClaim('won', { ...about, when: { value: '2024-04-16', precision: 'day', basis: 'text: 16 April' } }),
    'alone',
  ]),
  makeClaims('new', [
    makeClaim('denial', { ...about, hedge: 'denies', denies: ['won'], said: { value: '2023', precision: 'year', basis: 'text: in 2023' } }),
    'too',
  ]),
  makeQuestion('losses', [], {
    kind: 'contradiction',
    positions: [
      { id: 'yes', text: 'It lost.', side: 'yes', claims: ['lost', 'too'] },
      { id: 'no', text: 'It won.', side: 'no', claims: ['won', 'denial'] },
      { id: 'part', text: 'In part.', side: 'between', claims: ['alone'] },
    ],
  }),
  makeQuestion('agreed', [['won'], ['lost']]),
  makeQuestion('again', [['won'], ['lost']]),
]);
const preview = (id: string): ClaimPreview => {
  const claim = site.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return previewClaim(claim);
};
const short = site.claims.find(({ id }) => id === 'denial')?.article.short ?? '';

describe('a claim is told', () => {
  test('with its speaker, how firmly, by what way, and where it stands', () => {
    const { relations: _, ...said } = preview('lost');
    const old = site.claims.find(({ id }) => id === 'lost')?.article.short ?? '';
    expect(said).toEqual({
      speaker: 'Alpha',
      hedge: 'is reported to say',
      route: 'through a spokesman',
      text: 'Ten died.',
      facts: ['casualty figure', 'when written', `${old}, passage\u00A02`],
    });
  });

  test('with the day that it happened, and when it was said if not with the text', () => {
    expect(preview('won')).toMatchObject({ speaker: 'The author', hedge: 'asserts', route: undefined });
    expect(preview('won').facts[1]).toBe('16 April 2024');
    expect(preview('denial')).toMatchObject({ hedge: 'denies this', route: 'said 2023' });
  });

  test('with who denies it and what it denies', () => {
    expect(preview('won').relations[0]).toEqual(['Denied by', `the author (${short})`]);
    expect(preview('denial').relations[0]).toEqual(['Denies', 'The author asserts: Something is so.']);
  });

  test('with who agrees and differs on two questions, those on which somebody differs first, and how many more there are', () => {
    expect(preview('lost').relations).toEqual([
      ['Question losses', `Others agree: ${short}. Others differ: ${short}. Others answer otherwise: 1 claim in the same article.`],
      ['Question again', 'Others explain otherwise: 1 claim in the same article.'],
      ['And', 'on 1 more question'],
    ]);
  });

  test('alone, when no question is asked of it or nobody else answers', () => {
    const lone = buildSound([makeActor('alpha'), makeClaims('only', ['one']), makeQuestion('q', [['one']])]);
    expect(lone.claims.map((claim) => previewClaim(claim).relations)).toEqual([[]]);
  });
});
