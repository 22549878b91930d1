import { formatDate } from '../dates.ts';
import { claimKindLabels, formatCount, formatHedge, formatSpeaker, listOtherArticles, toStanceLabels } from '../labels.ts';
import type { Claim, ClaimRef, Stance } from '../site-claims.ts';
import type { ClaimPreview } from './preview.ts';

/** Of how many questions a preview tells who agrees and who differs. */
const shownStances = 2;

/** Which other articles some claims are in; how many they are, where all are in the same one. */
const toPlaces = (refs: readonly ClaimRef[], articleId: string): string => {
  const elsewhere = listOtherArticles(refs, articleId);
  return elsewhere.length === 0 ? `${formatCount(refs.length, 'claim')} in the same article` : elsewhere.join('; ');
};

const toStance = ({ question, ...stance }: Stance, articleId: string): ClaimPreview['relations'] => {
  const others = toStanceLabels(question.kind).filter(([relation]) => stance[relation].length > 0);
  const told = others.map(([relation, title]) => `Others ${title}: ${toPlaces(stance[relation], articleId)}.`);
  return told.length === 0 ? [] : [[question.name, told.join(' ')]];
};

const toDenials = ({ denies, deniedBy, article: own }: Claim): ClaimPreview['relations'] => [
  ...denies.map(({ speaker, hedge, text }) => ['Denies', `${formatSpeaker(speaker?.name, hedge)}: ${text}`] as const),
  ...deniedBy.map(
    ({ speaker, article }) =>
      ['Denied by', `${speaker?.name ?? 'the author'}${article.id === own.id ? '' : ` (${article.short})`}`] as const,
  ),
];

/** What a preview says of a claim: the questions on which others differ come first. */
export function previewClaim(claim: Claim): ClaimPreview {
  const { data, speaker, said, happened, article, passage, stances } = claim;
  const route = [data.attribution ?? [], said.withText ? [] : `said ${formatDate(said.date)}`].flat();
  const told = stances
    .toSorted((a, b) => Number(b.opposed.length > 0) - Number(a.opposed.length > 0))
    .flatMap((stance) => toStance(stance, article.id));
  const more = told.length - shownStances;
  return {
    speaker: speaker?.name ?? 'The author',
    hedge: formatHedge(data.hedge, speaker === undefined),
    route: route.length === 0 ? undefined : route.join('; '),
    text: data.text,
    facts: [
      claimKindLabels[data.kind],
      happened === undefined ? 'as of publication' : formatDate(happened),
      `${article.short}, passage\u00A0${passage.number}`,
    ],
    relations: [
      ...toDenials(claim),
      ...told.slice(0, shownStances),
      ...(more > 0 ? [['And', `on ${formatCount(more, 'more question')}`] as const] : []),
    ],
  };
}
