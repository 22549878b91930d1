import type { AnswerRelation } from './comparison.ts';

/** What a comparison says of itself and over its parts, on the page of a pair and where a script compares two. */
export const comparisonLabel = 'Two articles, compared';
export const comparisonParts = {
  denials: { id: 'denials', title: 'What they deny of one another' },
  events: {
    id: 'events',
    title: 'Events that both tell',
    lead: 'Figures stand as each gives them; we neither compare them nor add them up.',
  },
  alone: {
    id: 'alone',
    title: 'What one of them says alone',
    lead: 'Claims on no question and no event that both speak of.',
  },
} as const;

/** What tells where two articles differ is open; it comes first. */
const telling: readonly AnswerRelation[] = ['opposed', 'opposed-relayed', 'both-ways', 'side-and-part', 'rejected', 'not-comparable'];

/** True of a question that tells where two articles differ; others are folded. */
export const isTelling = ({ relation }: { readonly relation: AnswerRelation }): boolean => telling.includes(relation);

/** The link from a question to all answers. */
export const allAnswers = 'Who else answers';
