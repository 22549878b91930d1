import { z } from 'zod';

/** A field of records, for people. */
export interface FieldDescription {
  /** Its name, after the name of the field that it is within: “questions.side”. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

type Node = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of one record, at an address of its own. */
export const toJsonSchema = (schema: z.ZodObject, address: string): Node => ({ $id: address, ...z.toJSONSchema(schema) });

/** Every field of a schema, those within a list of records after it. The words are those that its JSON Schema has. */
export const describeFields = (schema: z.ZodObject): readonly FieldDescription[] => listFields(z.toJSONSchema(schema), '');

const listFields = ({ properties = {} }: Node, within: string): readonly FieldDescription[] =>
  Object.entries(properties as Readonly<Record<string, Node>>).flatMap(([name, node]) => [
    { name: within + name, type: describeType(node), meaning: node.description ?? '' },
    ...(isNode(node.items) ? listFields(node.items, `${within}${name}.`) : []),
  ]);

const isNode = (items: Node['items']): items is Node => typeof items === 'object' && !Array.isArray(items);

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'record',
  null: 'null',
};

function describeType({ anyOf, enum: values, items, type }: Node): string {
  if (anyOf !== undefined) return (anyOf as readonly Node[]).map((node) => describeType(node)).join(' or ');
  if (values !== undefined) return values.join(', ');
  return isNode(items)
    ? `list of ${describeType(items)}`
    : [type]
        .flat()
        .map((one) => typeWords[String(one)] ?? '')
        .join(' or ');
}
