import { describe, expect, test } from 'vitest';
import type { ClaimPreview } from '../../../src/core/previews/preview.ts';
import { previewClaim } from '../../../src/core/previews/preview-claim.ts';
import { getById } from '../../support/get-by-id.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticleOfClaims, makeClaim, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';

const loss = { speaker: 'alpha', hedge: 'reports', kind: 'casualties', attribution: 'through a spokesman', text: 'Ten died.' };
const { claims } = buildValidSite([
  makeActor('alpha'),
  makeArticleOfClaims('old', [makeClaim('lost', loss), makeClaim('won', { when: makeBasedDate('2024-04-16') }), 'alone'], { title: 'Old' }),
  makeArticleOfClaims('new', [makeClaim('denial', { hedge: 'denies', denies: ['won'], said: makeBasedDate('2024-05') }), 'too'], {
    title: 'New',
  }),
  makeQuestion('losses', [{ yes: ['lost', 'too'], no: ['won', 'denial'], between: ['alone'] }]),
  makeQuestion('agreed', [['won'], ['lost']]),
  makeQuestion('again', [['won'], ['lost']]),
]);
const preview = (id: string): ClaimPreview => previewClaim(getById(claims, id));

describe('the preview of a claim has', () => {
  test('the speaker, the hedge, the attribution, and where the claim stands', () => {
    const { relations: _, ...said } = preview('lost');
    expect(said).toEqual({
      ...{ speaker: 'Alpha', hedge: 'is reported to say', attribution: 'through a spokesman', text: 'Ten died.' },
      facts: ['casualty figure', 'at the time of writing', '“Old”, 2024, passage\u00A02'],
    });
  });

  test('the day on which it happened, and when it was said if not with the text', () => {
    expect(preview('won')).toMatchObject({ speaker: 'The author', hedge: 'asserts', attribution: undefined, said: undefined });
    expect(preview('won').facts[1]).toBe('16 April 2024');
    expect(preview('denial')).toMatchObject({ hedge: 'denies this', said: 'said May 2024' });
  });

  test('who denies it and what it denies', () => {
    expect(preview('won').relations[0]).toEqual(['This claim is denied by', 'the author (“New”, 2024)']);
    expect(preview('denial').relations[0]).toEqual(['This claim denies what', 'the author asserts:', { text: 'Something is so.' }]);
  });

  test('the language of its words, and of those that it denies', () => {
    const { claims } = buildValidSite([
      makeActor('alpha'),
      makeArticleOfClaims('english', ['said']),
      makeArticleOfClaims('arabic', [makeClaim('denied', { hedge: 'denies', denies: ['said'] })], { language: 'ar' }),
      makeArticleOfClaims('urdu', [makeClaim('again', { hedge: 'denies', denies: ['denied'] })], { language: 'ur' }),
    ]);
    const [said, denied, again] = ['said', 'denied', 'again'].map((id) => previewClaim(getById(claims, id)));
    expect(said?.language).toBeUndefined();
    expect(denied?.language).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(denied?.relations[0]?.[2]?.language).toBeUndefined();
    expect(again?.relations[0]?.[2]?.language).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  test('who agrees and who differs on two questions, opposed answers first, and the number of further questions', () => {
    expect(preview('lost').relations).toEqual([
      ['Question losses', 'Other claims agree: “New”, 2024. Other claims differ: “New”, 2024.'],
      ['Question again', 'Other claims explain it differently: 1 claim in the same article.'],
      ['And', 'on 1 more question'],
    ]);
  });

  test('no relations if no question asks about it or nobody else answers', () => {
    const alone = buildValidSite([makeActor('alpha'), makeArticleOfClaims('only', ['one']), makeQuestion('q', [['one']])]);
    expect(alone.claims.map((claim) => previewClaim(claim).relations)).toEqual([[]]);
  });
});
