import { z } from 'zod';
import { actorId } from './ids.ts';
import { languageTag, text } from './values.ts';

/** What a form is to its entity. `names/name-rules.ts` says what follows from each type. */
export const nameTypes = [
  'canonical',
  'variant',
  'misspelling',
  'acronym',
  'former',
  'exonym',
  'native',
  'government',
  'short',
  'surname',
  'broader',
  'metonym',
  'demonym',
  'descriptor',
  'epithet',
  'title',
  'search-only',
  'unrelated',
] as const;
export type NameType = (typeof nameTypes)[number];

const name = z
  .strictObject({
    form: text,
    type: z.enum(nameTypes),
    /** BCP 47 language of a form in another script. */
    lang: languageTag.optional(),
    /** For an exonym: the actor that uses it. */
    by: actorId.optional(),
    /** True when the form belongs to another entity as well. It is then not linked, and search offers all entities. */
    ambiguous: z.boolean().optional(),
    /** True when a hyphen may not replace a space: “Pakistan Taliban” is one group, “Pakistan-Taliban” two actors. */
    exactSpacing: z.boolean().optional(),
  })
  .refine((value) => value.type !== 'native' || value.lang !== undefined, {
    path: ['lang'],
    message: 'is missing: a native form names its language',
  })
  .refine(({ type, by }) => (type === 'exonym') === (by !== undefined), {
    path: ['by'],
    message: 'names the actor that gives an exonym, and stands on nothing else',
  })
  .readonly();
export type Name = z.output<typeof name>;

export const names = z
  .array(name)
  .readonly()
  .refine((list) => list.filter(({ type }) => type === 'canonical').length < 2, 'has two canonical names: the others are variants');
