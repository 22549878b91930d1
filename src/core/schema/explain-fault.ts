import { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { Path } from './find-line.ts';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** What stands at the keys of a record, which may be any. */
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The forms that a value may have. */
const listForms = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.anyOf ?? [schema]).flatMap((form) => (form === schema ? form : listForms(form)));

/** The keys that a schema knows at a path, read from its JSON Schema. */
const findKnownKeys = (schema: z.ZodType, path: Path): readonly string[] => {
  let forms = listForms(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  for (const step of path)
    forms = forms.flatMap(({ items, properties, additionalProperties }) =>
      [typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties)].flatMap((inner) =>
        typeof inner === 'object' ? listForms(inner) : [],
      ),
    );
  return [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))];
};

/** Turns a fault that Zod found into issues in plain words, with the line and the nearest known key or the allowed values. */
export function explainFault(fault: z.core.$ZodIssue, schema: z.ZodType, file: string, lineOf: (path: Path) => number): readonly Issue[] {
  const path = fault.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (fault.code === 'invalid_union' && typeof fault.input === 'object') {
    // The author wrote a mapping, so only the faults of the form that is a mapping help.
    const meant = fault.errors.find((faults) => faults.every(({ code, path: at }) => at.length > 0 || code === 'unrecognized_keys')) ?? [];
    if (meant.length > 0)
      return meant.flatMap((inner) => explainFault({ ...inner, path: [...fault.path, ...inner.path] }, schema, file, lineOf));
  }
  const whole = file.endsWith('.yaml') ? 'The file' : 'The frontmatter';
  const where = path.length === 0 ? whole : `“${path.join('.')}”`;
  if (fault.code === 'invalid_key')
    return fault.issues.flatMap((inner) => explainFault({ ...inner, path: fault.path }, schema, file, lineOf));
  if (fault.code === 'unrecognized_keys') {
    const known = findKnownKeys(schema, path);
    return fault.keys.map((key) => {
      const nearest = findNearest(key, known);
      return {
        code: 'frontmatter-unknown-key',
        file,
        line: lineOf([...path, key]),
        message: `Unknown key “${key}”${path.length === 0 ? '' : ` in ${where}`}.`,
        hint: nearest === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean “${nearest}”?`,
      };
    });
  }
  const missing =
    fault.input === undefined &&
    (fault.code === 'invalid_union' || (fault.code === 'invalid_type' && /received undefined/.test(fault.message)));
  const expected = fault.code === 'invalid_value' ? `One of: ${fault.values.join(', ')}.` : undefined;
  const message = missing ? `${where} is missing.` : `${where}: ${fault.message}.`.replace(/\.\.$/, '.');
  return [{ code: 'frontmatter-value', file, line: lineOf(path), message, hint: expected }];
}
