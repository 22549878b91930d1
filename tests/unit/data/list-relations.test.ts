import { describe, expect, test } from 'vitest';
import { dataKinds } from '../../../src/core/data/data-kinds.ts';
import { listRelations } from '../../../src/core/data/list-relations.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { site } from '../../support/built-site.ts';
import { makeActor, makeActors, makeArticleOfClaims, makeClaim, makeEvent, makeQuestion } from '../../support/make-content.ts';

const made = buildValidSite([
  ...makeActors('alpha', 'beta'),
  makeActor('branch', { parent: 'alpha' }),
  makeArticleOfClaims(
    'one',
    [
      makeClaim('relayed', { speaker: 'beta', attribution: 'through a spokesman', about: ['alpha'] }),
      makeClaim('denial', { hedge: 'denies', denies: ['relayed'] }),
      makeClaim('aside'),
      makeClaim('help', { about: ['alpha', 'beta'], hedge: 'alleges', relation: { from: 'beta', kind: 'shelters', to: 'alpha' } }),
    ],
    { actors: ['alpha', 'beta', 'branch'] },
  ),
  makeQuestion('q', [{ yes: ['relayed'], no: ['denial'], related: ['aside'] }]),
  makeEvent('e', ['relayed']),
]);
const relations = [...listRelations(made)];
const find = (relation: string) => relations.filter((one) => one.relation === relation);

test('a denial is said by its speaker', () => {
  expect(find('denies')).toEqual([
    {
      ...{ id: 'denies--denial--relayed', address: '/articles/one/claims/#denial', relation: 'denies', words: 'denies' },
      ...{ fromKind: 'claim', fromId: 'denial', toKind: 'claim', toId: 'relayed', questionId: null, positionId: null },
      ...{ speakerId: 'author', basis: 'said', count: null, kind: null, status: null, claimIds: [] },
    },
  ]);
});

test('the editors judge what a claim answers; what is related answers nothing', () => {
  expect(find('answers').map(({ fromId, toId, positionId, speakerId, basis }) => [fromId, toId, positionId, speakerId, basis])).toEqual([
    ['relayed', 'q', 'a', 'beta', 'judged'],
    ['denial', 'q', 'b', 'author', 'judged'],
  ]);
  expect(find('related').map(({ fromId, toId }) => [fromId, toId])).toEqual([['aside', 'q']]);
});

test('opposed answers stand once, with their question', () => {
  expect(find('opposed')).toMatchObject([{ fromId: 'relayed', toId: 'denial', questionId: 'q', speakerId: null, basis: 'judged' }]);
});

test('a claim tells of an event, and one actor is part of another as its file says', () => {
  expect(find('tells-of')).toMatchObject([{ fromId: 'relayed', toKind: 'event', toId: 'e', basis: 'judged' }]);
  expect(find('part-of')).toMatchObject([{ fromId: 'branch', toId: 'alpha', basis: 'recorded', speakerId: null }]);
});

test('how an actor stands to another is said by claims', () => {
  expect(find('stands-to')).toMatchObject([
    {
      ...{ id: 'stands-to--beta--alpha--shelters', address: '/actors/alpha/with/beta/#second-shelters', words: 'shelters' },
      ...{ kind: 'shelters', status: 'alleged', fromKind: 'actor', fromId: 'beta', toKind: 'actor', toId: 'alpha' },
      ...{ speakerId: null, basis: 'said', count: 1, claimIds: ['help'] },
    },
  ]);
});

describe('those of the fixture', () => {
  const all = [...listRelations(site)];

  test('have every kind, and ids that are known', () => {
    const kinds = new Set(all.map(({ relation }) => relation));
    expect(kinds).toEqual(new Set(dataKinds.relations.schema.shape.relation.options));
    const { claims, questions, events, actors } = site;
    const known = { claim: claims, question: questions, event: events, actor: actors };
    const ids = new Set(Object.entries(known).flatMap(([kind, list]) => list.map(({ id }) => `${kind} ${id}`)));
    const lost = all
      .flatMap(({ fromKind, fromId, toKind, toId }) => [`${fromKind} ${fromId}`, `${toKind} ${toId}`])
      .filter((end) => !ids.has(end));
    expect(lost).toEqual([]);
  });

  test('have every contradiction that the margins show, once', () => {
    const shown = new Set(site.claims.flatMap((claim) => claim.rivals.map((rival) => [claim.id, rival.id].toSorted().join(' '))));
    const pairs = all
      .filter(({ relation }) => relation === 'opposed' || relation === 'denies')
      .map(({ fromId, toId }) => [fromId, toId].toSorted().join(' '));
    expect(new Set(pairs)).toEqual(shown);
  });
});
