import { Model, type IModelDatum } from '@alephdata/followthemoney';
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { listEntities, toFtmDate, type FtmEntity } from '../../../src/core/data/list-entities.ts';
import type { PartialDate } from '../../../src/core/schema/dates.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { site } from '../../support/built-site.ts';
import { makeActor, makeArticleOfClaims, makeClaim } from '../../support/make-content.ts';

const model = new Model(defaultModel as unknown as IModelDatum);
const entities = [...listEntities(site, (url) => `https://host.example${url}`)];
const ids = new Map(entities.map((entity) => [entity.id, entity]));

/** What the library of FollowTheMoney, or its model where the library looks at nothing, has against an entity. */
function listFaults({ id, schema: name, properties }: FtmEntity): readonly string[] {
  const entity = model.getEntity({
    id,
    schema: name,
    properties: Object.fromEntries(Object.entries(properties).map(([key, values]) => [key, [...values]])),
  });
  const { schema } = entity;
  const required = [...schema.getParents(), schema].flatMap(
    (one) => (defaultModel.schemata as Readonly<Record<string, { readonly required?: readonly string[] }>>)[one.name]?.required ?? [],
  );
  return [
    ...(schema.abstract ? [`${name} is abstract`] : []),
    ...required
      .filter((property) => schema.name !== 'Article' || property !== 'name')
      .filter((property) => properties[property] === undefined)
      .map((property) => `${name} has no ${property}`),
    ...Object.entries(properties).flatMap(([key, values]) => values.flatMap((value) => findFault(schema.getProperty(key), value) ?? [])),
  ];
}

type Property = ReturnType<ReturnType<typeof model.getSchema>['getProperty']>;

function findFault(property: Property, value: string): string | undefined {
  const { type, qname, maxLength } = property;
  if (value.length > maxLength) return `${qname} is longer than ${maxLength}: ${value}`;
  if (type.name === 'date' && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return `${qname}: ${value} is no date`;
  if (type.name === 'country' && !type.values.has(value)) return `${qname}: ${value} is no country`;
  if (type.name === 'url' && !URL.canParse(value)) return `${qname}: ${value} is no address`;
  if (type.name !== 'entity') return undefined;
  const target = ids.get(value);
  if (target === undefined) return `${qname}: there is no ${value}`;
  return !property.hasRange || model.getSchema(target.schema).isA(property.getRange())
    ? undefined
    : `${qname}: ${value} is a ${target.schema}`;
}

test('are all that the library of FollowTheMoney takes, of its schemas, with ids of their own', () => {
  expect(entities.flatMap(listFaults)).toEqual([]);
  expect(ids.size).toBe(entities.length);
  const schemas = ['PublicBody', 'Person', 'LegalEntity', 'Organization', 'Article', 'Event', 'Mention', 'Documentation', 'UnknownLink'];
  expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(schemas));
});

test('the library refuses what is no property of a schema', () => {
  expect(() => listFaults({ id: 'x', schema: 'Mention', properties: { other: ['x'] } })).toThrow();
  expect(listFaults({ id: 'x', schema: 'Mention', properties: { name: ['x'] } })).toEqual(['Mention has no document']);
});

test('have a mention for each article that names an actor, by the names that it prints', () => {
  const mentions = entities.filter(({ schema }) => schema === 'Mention');
  expect(mentions).toHaveLength(site.actors.reduce((sum, actor) => sum + actor.mentions.length, 0));
  for (const actor of site.actors)
    for (const { article, quotes } of actor.mentions) {
      const [mention] = mentions.filter(({ id }) => id === `mention-${article.id}--${actor.id}`);
      const names = mention?.properties['name'] ?? [];
      expect(
        names.some((name) => quotes.some(({ match }) => match.includes(name) || name.includes(match))),
        mention?.id,
      ).toBe(true);
    }
});

describe('how claims say that two actors stand to one another', () => {
  const belong = (from: string, to: string) => ({ about: [from, to], relation: { from, kind: 'belongs-to', to } });
  const made = buildValidSite([
    makeActor('alpha', { kind: 'state' }),
    makeActor('beta', { kind: 'person' }),
    makeActor('gamma', { kind: 'community' }),
    makeArticleOfClaims(
      'one',
      [
        makeClaim('member', { ...belong('beta', 'alpha'), hedge: 'alleges' }),
        makeClaim('native', belong('beta', 'gamma')),
        makeClaim('parted', { about: ['beta', 'alpha'], relation: { from: 'beta', kind: 'split-from', to: 'alpha' } }),
        makeClaim('again', { about: ['beta', 'alpha'], relation: { from: 'beta', kind: 'split-from', to: 'alpha' } }),
      ],
      { actors: ['alpha', 'beta', 'gamma'] },
    ),
  ]);
  const links = [...listEntities(made, (url) => `https://host.example${url}`)].filter(({ id }) => id.startsWith('relation-'));

  test('is a membership of what belongs to an organisation, and else a link with a role', () => {
    expect(links.map(({ id, schema }) => [id, schema])).toEqual([
      ['relation-beta--split-from--alpha', 'UnknownLink'],
      ['relation-beta--belongs-to--alpha', 'Membership'],
      ['relation-beta--belongs-to--gamma', 'UnknownLink'],
    ]);
  });

  test('says how firmly it is said, and where', () => {
    expect(links[1]?.properties).toEqual({
      ...{ member: ['actor-beta'], organization: ['actor-alpha'], role: ['belongs to'], status: ['alleged'] },
      ...{ summary: ['Beta belongs to Alpha: 1 claim, only alleged'], recordId: ['member'] },
      sourceUrl: ['https://host.example/articles/one/#claim-member'],
    });
    expect(links[0]?.properties).toMatchObject({
      subject: ['actor-beta'],
      object: ['actor-alpha'],
      recordId: ['parted', 'again'],
      status: ['stated'],
    });
  });
});

describe('a date', () => {
  test.each<[Partial<PartialDate>, string | undefined]>([
    [{ value: '2024' }, '2024'],
    [{ value: '2024-05' }, '2024-05'],
    [{ value: '2024-05-02' }, '2024-05-02'],
    [{ value: '2024-05-02/2024-05-09' }, '2024-05'],
    [{ value: '2024-05/2024-06' }, '2024'],
    [{ value: '2023/2024' }, undefined],
    [{ value: '2024-12-30/2025-01-02' }, undefined],
    [{ value: '2024', approximate: true }, undefined],
    [{}, undefined],
  ])('%o is %s, never more exact than it is known', (date, ftm) => {
    expect(toFtmDate({ precision: 'unknown', ...date })).toBe(ftm);
  });
});
