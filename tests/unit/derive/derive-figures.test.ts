import { describe, expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeClaim, makeEvent, makeSettings } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const settings = makeSettings({
  measures: {
    aboard: { title: 'Aboard' },
    unused: { title: 'Unused' },
    losses: { title: 'Losses', note: 'Of all kinds.', comparable: false },
  },
});
const numbers = 'nine, 20, 30, 40, 50, dozens and 60 per cent';
/** The figures of a site with one claim for each list of figures. */
const derive = (claims: Readonly<Record<string, { readonly figures: readonly unknown[]; readonly when?: unknown }>>) =>
  buildValidSite([
    settings,
    makeActor('alpha'),
    makeArticle(
      'text',
      Object.keys(claims)
        .map((id) => `Alpha :claim[says]{#${id}}: ${numbers}.`)
        .join('\n\n'),
      {
        ...{ actors: ['alpha'], claims: Object.entries(claims).map(([id, given]) => makeClaim(id, given)) },
      },
    ),
  ]).figures;
const aboard = (words: string, more = {}) => ({ words, measure: 'aboard', ...more });

describe('figures are grouped', () => {
  test('by what they measure, in the order of the settings; those that measure something of their own last', () => {
    const groups = derive({ one: { figures: ['nine', { words: '20', measure: 'losses' }, aboard('30'), aboard('40')] } });
    expect(groups.map(({ id, title, figures }) => [id, title, figures.map(({ figure }) => figure.words)])).toEqual([
      ['aboard', 'Aboard', ['30', '40']],
      ['losses', 'Losses', ['20']],
      ['without-measure', 'Other figures', ['nine']],
    ]);
  });

  test('each by when it happened or, unless that is known, was said; undated ones first', () => {
    const [group] = derive({
      late: { figures: [aboard('20')], when: makeBasedDate('2025-01') },
      said: { figures: [aboard('30')] },
      undated: { figures: [aboard('40')], when: makeBasedDate() },
      early: { figures: [aboard('50')], when: makeBasedDate('2019') },
    });
    expect(group?.figures.map(({ claim, when }) => [claim.id, when.date.value, when.isSaid])).toEqual([
      ['early', '2019', false],
      ['said', '2024-05', true],
      ['undated', '2024-05', true],
      ['late', '2025-01', false],
    ]);
    const unknown = buildValidSite([
      ...[settings, makeActor('alpha')],
      makeArticleOfClaims('old', [makeClaim('dated', { figures: ['dated'] })].slice(1), { date: makeGradedDate('2001') }),
      makeArticle('new', 'Alpha :claim[has nine]{#known}.', { actors: ['alpha'], claims: [makeClaim('known', { figures: ['nine'] })] }),
      makeArticle('never', 'Alpha :claim[has nine]{#never}.', {
        ...{ actors: ['alpha'], date: makeGradedDate(), claims: [makeClaim('never', { figures: ['nine'] })] },
      }),
    ]).figures;
    expect(unknown[0]?.figures.map(({ claim }) => claim.id)).toEqual(['never', 'known']);
  });

  test('with ids that are those of the claim and their place in it', () => {
    const [group] = derive({ one: { figures: [aboard('20'), aboard('30')] } });
    expect(toIds(group?.figures ?? [])).toEqual(['one-figure-1', 'one-figure-2']);
  });
});

describe('figures are compared', () => {
  test('when several of a measure have a number, from the lowest to the highest', () => {
    const [group] = derive({ one: { figures: [aboard('20'), aboard('50'), aboard('30', { value: [30, 70] })] } });
    expect(group?.extent).toEqual([20, 70]);
  });

  test('not when only one has', () => {
    const [group] = derive({ one: { figures: [aboard('20'), aboard('dozens')] } });
    expect(group).toMatchObject({ comparable: true, extent: undefined });
  });

  test('but not those that stand apart, have no number, or are percentages of something; each says why', () => {
    const [group] = derive({
      one: { figures: [aboard('20'), aboard('30'), aboard('50', { apart: 'two trains' }), aboard('dozens'), aboard('60 per cent')] },
    });
    expect(group?.figures.map(({ apart }) => apart)).toEqual([
      ...[undefined, undefined],
      ...['two trains', 'no single number', 'a percentage, where others are not'],
    ]);
    expect(group?.extent).toEqual([20, 30]);
  });

  test('when all are percentages', () => {
    const [group] = derive({ one: { figures: [aboard('60 per cent'), aboard('20 per cent', { value: 20 })] } });
    expect(group?.extent).toEqual([20, 60]);
  });

  test('never where the measure says so, nor without a measure', () => {
    const groups = derive({ one: { figures: ['20', '30', { words: '40', measure: 'losses' }, { words: '50', measure: 'losses' }] } });
    expect(groups.map(({ comparable, extent }) => [comparable, extent])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });
});

test('a figure names the events that it is a figure of', () => {
  const figures = ['nine', '20'];
  const { figures: groups } = buildValidSite([
    makeActor('alpha'),
    makeArticle('text', 'Alpha :claim[had nine, and 20]{#one}.', { actors: ['alpha'], claims: [makeClaim('one', { figures })] }),
    makeEvent('all', ['one']),
    makeEvent('picked', ['one'], { figures: [{ claim: 'one', figures: ['20'] }] }),
  ]);
  expect(groups[0]?.figures.map(({ figure, events }) => [figure.words, toIds(events)])).toEqual([
    ['nine', ['all']],
    ['20', ['all', 'picked']],
  ]);
});

test('a measure with more figures than the page of all shows has a list of them, earliest first, with the years on its pages', () => {
  const make = (count: number, from: number) =>
    Array.from({ length: count }, (_, i) =>
      makeClaim(`c${from + i}`, { figures: [aboard('nine')], when: makeBasedDate(String(from + i)) }),
    );
  const { lists } = buildValidSite([
    settings,
    makeActor('alpha'),
    makeArticle(
      'text',
      make(130, 1890)
        .map(({ id }) => `Alpha :claim[had nine]{#${String(id)}}.`)
        .join('\n\n'),
      { actors: ['alpha'], claims: make(130, 1890) },
    ),
  ]);
  const list = lists.get('/figures/aboard/');
  expect(list?.pages.map(({ url, items }) => [url, items.length])).toEqual([
    ['/figures/aboard/', 70],
    ['/figures/aboard/1/', 60],
  ]);
  expect(list?.years.slice(0, 2)).toEqual([
    { year: '2019', url: '/figures/aboard/#c2019-figure-1' },
    { year: '2018', url: '/figures/aboard/#c2018-figure-1' },
  ]);
  expect(list?.years.at(-1)).toEqual({ year: '1890', url: '/figures/aboard/1/#c1890-figure-1' });
});
