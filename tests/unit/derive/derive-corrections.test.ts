import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeClaim, makeCorrections, makePlace } from '../../support/make-content.ts';

const claims = [makeClaim('full', { about: ['set'] })];
const files: readonly ContentFile[] = [
  makeActor('set'),
  makePlace('lisbon'),
  makeArticle('trains', 'They run at :claim[night]{#full} by Set.', { actors: ['set'], claims }),
];
const build = (given: Readonly<Record<string, unknown>>) => buildValidSite([...files, makeCorrections(given)]);

test('a site without the file has no corrections', () => {
  expect(buildValidSite(files)).toMatchObject({ corrections: [], goneAddresses: [], renamedFiles: new Map() });
});

test('corrections come newest first, with what they are about, its history, and an anchor each', () => {
  const entry = { kind: 'correction', text: 'It was wrong.' };
  const { corrections } = build({
    corrections: [
      { ...entry, date: '2026-01-01', actor: 'set' },
      { ...entry, date: '2026-01-02', claim: 'full' },
      { ...entry, date: '2026-01-02', claim: 'full', kind: 'clarification' },
    ],
    removed: [{ date: '2026-01-03', article: 'gone', name: 'Gone', text: 'It was a copy.' }],
  });
  expect(corrections).toMatchObject([
    { kind: 'removal', anchor: 'on-2026-01-03-article-gone', name: 'Gone', text: 'It was a copy.' },
    { kind: 'correction', anchor: 'on-2026-01-02-claim-full', history: '/articles/trains/history/#full' },
    { kind: 'clarification', anchor: 'on-2026-01-02-claim-full-2', subject: { url: '/articles/trains/#claim-full' } },
    { anchor: 'on-2026-01-01-actor-set', subject: { url: '/actors/set/' }, history: '/actors/set/history/' },
  ]);
});

describe('addresses that are no longer', () => {
  test('lead on to the pages of what was renamed', () => {
    const { goneAddresses, renamedFiles } = build({
      moved: [
        { article: 'night', to: 'trains' },
        { place: 'lisboa', to: 'lisbon' },
        { address: '/actors/set/with/cp/', to: '/actors/set/' },
      ],
    });
    expect(goneAddresses.map(({ url, to }) => `${url} ${to?.url}`)).toEqual([
      '/articles/night/ /articles/trains/',
      '/articles/night/cite/ /articles/trains/cite/',
      '/articles/night/history/ /articles/trains/history/',
      '/articles/night/claims/ /articles/trains/claims/',
      '/places/lisboa/ /places/lisbon/',
      '/countries/lisboa/ /places/lisbon/',
      '/countries/lisboa/brief/ /places/lisbon/',
      '/actors/set/with/cp/ /actors/set/',
    ]);
    expect([...renamedFiles]).toEqual([
      ['articles/night.md', 'articles/trains.md'],
      ['places/lisboa.md', 'places/lisbon.md'],
    ]);
  });

  test('say when and why what was there was taken out', () => {
    const { goneAddresses } = build({ removed: [{ date: '2026-01-03', actor: 'cp', name: 'CP', text: 'It was Set.' }] });
    expect(goneAddresses.map(({ url, removal }) => `${url} ${removal?.text}`)).toEqual([
      '/actors/cp/ It was Set.',
      '/actors/cp/cite/ It was Set.',
      '/actors/cp/history/ It was Set.',
      '/actors/cp/brief/ It was Set.',
    ]);
  });

  test('stay as they are where a name leads from them', () => {
    const names = [{ form: 'Night Line', type: 'variant' }];
    const site = buildValidSite([makeActor('cp', { names }), makeCorrections({ moved: [{ actor: 'night-line', to: 'cp' }] })]);
    expect(site.goneAddresses.map(({ url }) => url)).toEqual([
      '/actors/night-line/cite/',
      '/actors/night-line/history/',
      '/actors/night-line/brief/',
    ]);
  });
});

test('a claim under another id, or taken out, is known by its old id in its article', () => {
  const { formerClaims } = build({
    moved: [{ claim: 'half-full', to: 'full' }],
    removed: [{ date: '2026-01-03', claim: 'late', in: 'trains', text: 'The article does not say so.' }],
  });
  expect([...formerClaims]).toMatchObject([
    [
      'trains',
      [
        { id: 'half-full', now: { id: 'full', url: '/articles/trains/#claim-full' } },
        { id: 'late', removal: { kind: 'removal', text: 'The article does not say so.' } },
      ],
    ],
  ]);
});
