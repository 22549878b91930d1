import { z } from 'zod';
import { findDateFault, precisions, type PartialDate } from './dates.ts';

/** A list without repeated values. */
export const distinct = <Value extends z.ZodType<string>>(value: Value) =>
  z
    .array(value)
    .readonly()
    .superRefine((list, context) => {
      list.forEach((one, i) => {
        if (list.indexOf(one) !== i) context.addIssue({ code: 'custom', path: [i], message: `“${one}” stands there twice` });
      });
    });

/** Plain text: trimmed, not empty, no HTML. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((value) => !/<[a-z!/?]/i.test(value), 'holds HTML: write it as plain text, with “‹” for a less-than sign');

/** A language as BCP 47 writes it: “ur”, “en-GB”. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag, as “ur”');

export const httpsUrl = z.url({ protocol: /^https$/, error: 'is no https address' });

const checkDate = (date: PartialDate, context: z.RefinementCtx): void => {
  const fault = findDateFault(date);
  if (fault !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: fault });
};
const dateValue = z.union([z.string(), z.int().transform(String)]).optional();
const precision = z.enum(precisions);

/** How the date of an article is known. */
export const grades = ['found', 'inferred', 'unknown'] as const;

/** A date, how it is known, and the evidence for it. */
export const gradedDate = z
  .strictObject({ value: dateValue, precision, grade: z.enum(grades), evidence: text })
  .superRefine(checkDate)
  .readonly();
export type GradedDate = z.output<typeof gradedDate>;

/** A date with the words it rests on; a basis that begins with “inferred” was worked out. */
export const basedDate = z
  .strictObject(
    { value: dateValue, precision, approximate: z.boolean().optional(), words: text.optional(), basis: text },
    { error: ({ input }) => (input === undefined ? undefined : 'is no date { value, precision, basis }') },
  )
  .superRefine(checkDate)
  .readonly();
export type BasedDate = z.output<typeof basedDate>;

/** An editor's note: what it says, what it rests on, and addresses at which that can be read. */
export const editorNote = {
  text,
  ground: z.enum(['text', 'arithmetic', 'other-article', 'outside']),
  links: z.array(httpsUrl).readonly().default([]),
};
