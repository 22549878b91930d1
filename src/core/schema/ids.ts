import { z } from 'zod';

/** Ids are kebab-case: lower-case letters and digits in groups joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as frontmatter writes it. */
export const id = z.string().regex(idPattern, 'is no id: ids are lower-case letters, digits and single hyphens');

// Branded, so that the compiler refuses the id of a place where that of an actor is needed.
export const actorId = id.brand<'actor'>();
export const articleId = id.brand<'article'>();
export const claimId = id.brand<'claim'>();
export const eventId = id.brand<'event'>();
export const placeId = id.brand<'place'>();
export const questionId = id.brand<'question'>();
export const sourceId = id.brand<'source'>();

export type ActorId = z.output<typeof actorId>;
export type ArticleId = z.output<typeof articleId>;
export type ClaimId = z.output<typeof claimId>;
export type EventId = z.output<typeof eventId>;
export type PlaceId = z.output<typeof placeId>;
export type QuestionId = z.output<typeof questionId>;
export type SourceId = z.output<typeof sourceId>;
