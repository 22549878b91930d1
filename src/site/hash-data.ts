import { hash } from 'node:crypto';

/** Objects that several pages show are hashed once, as nobody changes them. */
const known = new WeakMap<object, string>();

/** What has an id is found in several places, so its hash stands for it; everything else is written where it is. */
const isShared = (value: object): boolean => 'id' in value || 'url' in value;

function write(value: unknown): string {
  if (typeof value === 'function') throw new Error('A function has no content to be hashed.');
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name}${write([...value])}`;
  if (!isShared(value)) return writeFields(value);
  const kept = known.get(value) ?? hash('sha256', writeFields(value), 'base64url');
  known.set(value, kept);
  return kept;
}

const writeFields = (value: object): string =>
  `{${Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`)
    .join()}}`;

/**
 * A hash of data that is the same for the same content: of objects, arrays, maps and sets in any depth, which must not lead back to
 * themselves. Throws on a function.
 *
 * @example hashData({ id: 'ttp', names: ['TTP'] })
 */
export const hashData = (data: unknown): string => hash('sha256', write(data), 'base64url');
