import type { TextRange } from '../rank/text-range.ts';
import { resultKinds, type ResultKind } from '../query/resolve-filters.ts';
import type { ServerDocument } from './server-document.ts';
import { marks } from './server-requests.ts';

/** A document that a server found, as far as it was asked for, with the ranges of its text that match. */
export interface Hit {
  readonly document: Pick<ServerDocument, 'kind' | 'id' | 'url'> & Partial<ServerDocument>;
  readonly highlights: readonly TextRange[];
}

/** Some hits, and how many there are. */
export interface Hits {
  readonly total: number;
  readonly hits: readonly Hit[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The answer is not what `_search` answers: something else than a search server is there, or another index. */
export class UnreadableAnswer extends Error {}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under some names in one another. Throws when it is not of a type. */
function read<T>(value: unknown, path: readonly string[], isType: (found: unknown) => found is T): T {
  const found = path.reduce((within, name) => (isFields(within) ? within[name] : undefined), value);
  if (!isType(found)) throw new UnreadableAnswer(`The search server answered without a readable “${path.join('.')}”.`);
  return found;
}
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isKind = (value: unknown): value is ResultKind => resultKinds.some((kind) => kind === value);
/** An address on this site: an answer leads nowhere else. */
const isOwnUrl = (value: unknown): value is string => isText(value) && /^\/(?!\/)/.test(value);

/** The ranges that are marked in a text. */
function readMarks(marked: string): readonly TextRange[] {
  const [before = '', ...rest] = marked.split(marks.start);
  let at = before.length;
  return rest.map((part) => {
    const [match = '', after = ''] = part.split(marks.end);
    const range: TextRange = [at, at + match.length];
    at += match.length + after.length;
    return range;
  });
}

/** Ranges of a text in order; those that overlap, or have nothing but spaces and hyphens between them, are one. */
function joinRanges(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s\p{Pd}]*$/u.test(text.slice(last[1], start)))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

function readHit(hit: unknown): Hit {
  const document = read(hit, ['_source'], isFields) as Hit['document'];
  read(document, ['kind'], isKind);
  read(document, ['id'], isText);
  read(document, ['url'], isOwnUrl);
  const highlight = isFields(hit) && isFields(hit['highlight']) ? Object.values(hit['highlight']) : [];
  return { document, highlights: joinRanges(document.text ?? '', highlight.flat().filter(isText).flatMap(readMarks)) };
}

/** The hits of an answer, or of a group of them. */
export const readHits = (answer: unknown): Hits => ({
  total: read(answer, ['hits', 'total', 'value'], isNumber),
  hits: read(answer, ['hits', 'hits'], isList).map(readHit),
});

/** The groups of an answer, each with its hits. */
export const readGroups = (answer: unknown): readonly Hits[] =>
  read(answer, ['hits', 'hits'], isList).map((group) => readHits(read(group, ['inner_hits', 'documents'], isFields)));

/** A number that an answer has counted. */
export const readCount = (answer: unknown, name: string): number => read(answer, ['aggregations', name, 'value'], isNumber);

/** The values that an answer has counted, most frequent first. */
export const readBuckets = (answer: unknown, ...path: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    read(answer, ['aggregations', ...path, 'buckets'], isList).map((bucket) => [
      read(bucket, ['key'], isText),
      read(bucket, ['doc_count'], isNumber),
    ]),
  );
