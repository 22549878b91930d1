import { takeFirst } from '../model/digest.ts';
import { formatDate } from '../schema/dates.ts';
import { formatCount, formatFew, formatHedge, formatWhat, listOtherArticles, maxNamed, toRelationLabels } from '../model/labels.ts';
import type { Claim, QuestionRelation } from '../model/claim.ts';
import type { ClaimRef } from '../model/refs.ts';
import type { ClaimPreview } from './preview.ts';

/** Number of questions for which a preview says who agrees and who differs. */
const maxQuestions = 2;

/** The other articles that some claims come from or, when all come from the same article, how many they are. */
const toPlaces = (refs: readonly ClaimRef[], articleId: string, isCut: boolean): string => {
  const elsewhere = listOtherArticles(refs, articleId);
  return elsewhere.length === 0 && !isCut ? `${formatCount(refs.length, 'claim')} in the same article` : formatFew(elsewhere, isCut);
};

const toQuestion = ({ question, ...relation }: QuestionRelation, articleId: string): ClaimPreview['relations'] => {
  const related = toRelationLabels(question.kind).filter(([kind]) => relation[kind].length > 0);
  // Who says something else again matters least: only where nobody agrees or differs.
  const others = related.length > 1 ? related.filter(([kind]) => kind !== 'other') : related;
  const statements = others.map(
    ([kind, title]) => `Other claims ${title}: ${toPlaces(relation[kind], articleId, relation.cut.includes(kind))}.`,
  );
  return statements.length === 0 ? [] : [[question.name, statements.join(' ')]];
};

const toDenials = ({ denies, deniedBy, article: own }: Claim): ClaimPreview['relations'] => {
  const { shown, more } = takeFirst(deniedBy, maxNamed);
  return [
    ...denies.map(
      ({ speaker, hedge, text, article: { language } }) =>
        ['This claim denies what', `${formatWhat(speaker, hedge)}:`, { text, language }] as const,
    ),
    ...shown.map(
      ({ speaker, article }) =>
        ['This claim is denied by', `${speaker?.name ?? 'the author'}${article.id === own.id ? '' : ` (${article.short})`}`] as const,
    ),
    ...(more > 0 ? [['And by', formatCount(more, 'more claim')] as const] : []),
  ];
};

/** Builds the preview of a claim. Questions on which others differ come first. */
export function previewClaim(claim: Claim): ClaimPreview {
  const { data, speaker, said, happened, article, passage, questionRelations } = claim;
  const onQuestions = questionRelations
    .toSorted((a, b) => Number(b.opposing.length > 0) - Number(a.opposing.length > 0))
    .flatMap((relation) => toQuestion(relation, article.id));
  const more = onQuestions.length - maxQuestions;
  return {
    speaker: speaker?.name ?? 'The author',
    hedge: formatHedge(data.hedge, speaker),
    attribution: data.attribution,
    said: said.withText ? undefined : `said ${formatDate(said.date)}`,
    text: data.text,
    language: article.language,
    facts: [
      claim.kind,
      happened === undefined ? 'at the time of writing' : formatDate(happened),
      `${article.short}, passage\u00A0${passage.number}`,
    ],
    relations: [
      ...toDenials(claim),
      ...onQuestions.slice(0, maxQuestions),
      ...(more > 0 ? [['And', `on ${formatCount(more, 'more question')}`] as const] : []),
    ],
  };
}
