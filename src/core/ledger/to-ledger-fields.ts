import { hedges } from '../content/schemas.ts';
import { countTokens } from '../filter/filter-rows.ts';
import { toField, type FilterField } from '../filter/to-field.ts';
import { claimKindLabels } from '../labels.ts';
import type { Ref, Site } from '../site.ts';
import { toClaimFacets } from './to-claim-facets.ts';

type Value = readonly [value: string, label: string];

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const toValue = ({ id, name }: Pick<Ref, 'id' | 'name'>): Value => [id, name];

/** By what the claims can be filtered: actors and speakers from A to Z, the author first; articles and years newest first. */
export function toLedgerFields({
  claims,
  articles,
  actors,
  questions,
}: Pick<Site, 'claims' | 'articles' | 'actors' | 'questions'>): readonly FilterField[] {
  const counts = countTokens(claims.map(toClaimFacets));
  const names = actors.map(toValue);
  const years = [...counts.keys()].filter((token) => token.startsWith('year:')).map((token) => token.slice('year:'.length));
  const fields: readonly (readonly [name: string, label: string, values: readonly Value[]])[] = [
    ['actor', 'Actor', names],
    ['speaker', 'Speaker', [['author', 'The author'], ...names]],
    ['kind', 'Kind', Object.entries(claimKindLabels).map(([kind, label]): Value => [kind, capitalise(label)])],
    ['hedge', 'Hedge', hedges.map((hedge): Value => [hedge, capitalise(hedge)])],
    ['article', 'Article', articles.map(({ id, data }): Value => [id, data.title])],
    ['question', 'Question', questions.map(toValue)],
    [
      'year',
      'Year',
      years
        .toSorted()
        .toReversed()
        .map((year): Value => [year, year]),
    ],
  ];
  return fields.map(([name, label, values]) => toField(name, label, values, counts));
}
