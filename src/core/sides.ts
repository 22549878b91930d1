/** Where a position stands on a question: two opposed answers, what lies between them, and what bears on it without answering it. */
export const sides = ['yes', 'between', 'no', 'beside'] as const;
export type Side = (typeof sides)[number];
