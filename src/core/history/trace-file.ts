import { diffWords } from './diff-words.ts';
import {
  historyKey,
  type Change,
  type FieldChange,
  type FileHistory,
  type FileVersion,
  type History,
  type HistoryCollection,
} from './history.ts';
import { readVersion, type Described, type Field } from './read-version.ts';

/** Changes of one thing that are kept. */
const maxChanges = 10;

/** What is known of something while its versions are gone through, from the first. */
interface Trace {
  readonly first: string;
  /** Its fields in the last version that had it. */
  fields: readonly Field[];
  readonly changes: Change[];
  gone: string | undefined;
}

/** What differs between two versions, in the order of the later; what it no longer has comes last. */
function diffFields(before: readonly Field[], after: readonly Field[]): readonly FieldChange[] {
  const [old, now] = [before, after].map((fields) => new Map(fields.map((field) => [field.key, field])));
  const taken = before.filter(({ key }) => now?.has(key) === false).map((field): Field => ({ ...field, text: '' }));
  return [...after, ...taken].flatMap(({ key, label, content, text }): FieldChange[] => {
    const parts = diffWords(old?.get(key)?.text ?? '', text);
    return parts.length === 0 ? [] : [{ label, content, parts }];
  });
}

const toHistory = ({ first, changes, gone }: Trace): History => ({
  first,
  last: gone ?? changes.at(-1)?.day ?? first,
  changes: changes.slice(-maxChanges).reverse(),
  older: Math.max(0, changes.length - maxChanges),
  ...(gone === undefined ? {} : { gone }),
});

/**
 * The histories of what is in a file of content, from its versions, the earliest first: at most one a day, and none the same as the one
 * before. A version that cannot be read is skipped and counted.
 *
 * @example traceFile('actors', 'set', [{ day: '2026-11-22', text: '…' }]).histories.get('actor set')
 */
export function traceFile(collection: HistoryCollection, id: string, versions: readonly FileVersion[]): FileHistory {
  const traces = new Map<string, Trace>();
  let skipped = 0;
  const begin = (key: string, day: string, { fields }: Described): void => {
    traces.set(key, { first: day, fields, changes: [], gone: undefined });
  };
  const follow = (trace: Trace, day: string, { fields }: Described): void => {
    const changed = diffFields(trace.fields, fields);
    if (changed.length > 0) trace.changes.push({ day, fields: changed });
    Object.assign(trace, { fields, gone: undefined });
  };
  for (const { day, text } of versions) {
    const described = text === undefined ? [] : readVersion(collection, id, text);
    if (described === undefined) {
      skipped += 1;
      continue;
    }
    const found = new Map(described.map((one) => [historyKey(one.kind, one.id), one]));
    for (const [key, one] of found) {
      const trace = traces.get(key);
      if (trace === undefined) begin(key, day, one);
      else follow(trace, day, one);
    }
    for (const [key, trace] of traces) if (!found.has(key)) trace.gone ??= day;
  }
  const histories = new Map(Array.from(traces, ([key, trace]) => [key, toHistory(trace)]));
  return { first: versions[0]?.day ?? '', histories, skipped };
}
