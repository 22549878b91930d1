import { z } from 'zod';
import { actorId } from './ids.ts';
import { text } from './values.ts';

/** What a form is to the entity that bears it; `names/name-rules.ts` says what follows from each. */
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
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag, as “ur”')
      .optional(),
    /** The actor that gives a label which its bearer does not use. */
    by: actorId.optional(),
    /** Another entity bears the form as well: it is never linked by guess, and search offers all of them. */
    ambiguous: z.boolean().optional(),
    /** Spaces and hyphens may not replace one another: “Pakistan Taliban” is one group, “Pakistan-Taliban” two actors. */
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
