import { claimChips, type ClaimChipId } from '../model/claim-chips.ts';
import type { Claim } from '../model/claim.ts';
import type { Ref } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import { hedges } from '../schema/claim.ts';
import { toYears } from '../schema/dates.ts';
import type { FacetValues } from './facets.ts';
import { toFilterField, type FilterField, type LabelledValue } from './filter-field.ts';

export type ClaimField = 'actor' | 'speaker' | 'kind' | 'hedge' | 'article' | 'question' | 'year';

/** The years in which what a claim says happened or, when they are unknown, the years in which it was said. */
const toClaimYears = ({ happened, said }: Claim): readonly string[] => {
  const years = happened === undefined ? [] : toYears(happened);
  return years.length > 0 ? years : toYears(said.date);
};

/** The value of the fields of chips, of claims that are in the part. */
const isIn = 'yes';

/** The values by which a claim can be found; its actors are its speaker and those it is about. Each chip is a field of its own. */
export const claimFacets = (claim: Claim): FacetValues<ClaimField | ClaimChipId> => {
  const { speaker, about, data, article, questionRelations } = claim;
  return {
    actor: new Set([speaker, ...about].flatMap((actor) => actor?.id ?? [])),
    speaker: new Set([data.speaker]),
    kind: new Set([data.kind]),
    hedge: new Set([data.hedge]),
    article: new Set([article.id]),
    question: new Set(questionRelations.map(({ question }) => question.id)),
    year: new Set(toClaimYears(claim)),
    ...Object.fromEntries(claimChips.filter(({ has }) => has(claim)).map(({ id }) => [id, new Set([isIn])])),
  };
};

/** The fields of which a row of the list of claims has the values in its links: a script reads them there (`browser/filter/read-linked.ts`). */
const linkedFields: ReadonlySet<string> = new Set<ClaimField>(['actor', 'speaker', 'article', 'question']);

/** The values of a claim that its row has to say beside its links. */
export const unlinkedFacets = (claim: Claim): FacetValues =>
  Object.fromEntries(Object.entries(claimFacets(claim)).filter(([field]) => !linkedFields.has(field)));

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const toValue = ({ id, name }: Pick<Ref, 'id' | 'name'>): LabelledValue => [id, name];

/** The fields that filter claims: actors and speakers from A to Z with the author first; articles and years newest first. */
export function claimFilterFields({
  claims,
  articles,
  actors,
  questions,
  kinds,
}: Pick<Site, 'claims' | 'articles' | 'actors' | 'questions' | 'kinds'>): readonly FilterField[] {
  const rows = claims.map(claimFacets);
  const names = actors.map(toValue);
  const years = [...new Set(rows.flatMap(({ year }) => [...(year ?? [])]))].toSorted().toReversed();
  const fields: readonly (readonly [name: ClaimField, label: string, values: readonly LabelledValue[]])[] = [
    ['actor', 'Actor', names],
    ['speaker', 'Speaker', [['author', 'The author'], ...names]],
    ['kind', 'Kind', Array.from(kinds.claims, ([kind, label]): LabelledValue => [kind, capitalise(label)])],
    ['hedge', 'How firmly', hedges.map((hedge): LabelledValue => [hedge, capitalise(hedge)])],
    ['article', 'Article', articles.map(({ id, data, language }): LabelledValue => [id, data.title, language])],
    ['question', 'Question', questions.map(toValue)],
    ['year', 'Year', years.map((year): LabelledValue => [year, year])],
  ];
  return fields.map(([name, label, values]) => toFilterField(name, label, values, rows));
}

/** The chips that some claims have, as fields of one value. */
export function claimChipFields({ claims }: Pick<Site, 'claims'>): readonly FilterField[] {
  const rows = claims.map(claimFacets);
  return claimChips.map(({ id, label }) => toFilterField(id, label, [[isIn, label]], rows)).filter(({ options }) => options.length > 0);
}
