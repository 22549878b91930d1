import { toYears } from '../dates.ts';
import { toToken } from '../filter/filter-rows.ts';
import type { Claim } from '../site-claims.ts';

/** The years a claim’s matter happened in; where these are not known, the years it was said in. */
const toClaimYears = ({ happened, said }: Claim): readonly string[] => {
  const years = happened === undefined ? [] : toYears(happened);
  return years.length > 0 ? years : toYears(said.date);
};

/** What a claim can be found by, as tokens `name:value`, none twice; its actors are its speaker and whom it is about. */
export function toClaimFacets(claim: Claim): readonly string[] {
  const { speaker, about, data, article, stances } = claim;
  const actors = speaker === undefined ? about : [speaker, ...about];
  const tokens = [
    ...actors.map(({ id }) => toToken('actor', id)),
    toToken('speaker', data.speaker),
    toToken('kind', data.kind),
    toToken('hedge', data.hedge),
    toToken('article', article.id),
    ...stances.map(({ question }) => toToken('question', question.id)),
    ...toClaimYears(claim).map((year) => toToken('year', year)),
  ];
  return [...new Set(tokens)];
}
