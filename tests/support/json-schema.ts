import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Compiles a JSON Schema with a validator that is not Zod, in its strict mode: unknown keywords are errors. */
export const compileSchema = (schema: object): ValidateFunction =>
  new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);
