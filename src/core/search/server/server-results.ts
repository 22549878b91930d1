import { isolate } from '../../names/isolate.ts';
import { toNameKey } from '../../names/fold.ts';
import type { SearchResult } from '../answer/build-results.ts';
import { toExcerpt } from '../answer/excerpt.ts';
import { isFilterOnly, type ServerQuery } from './server-query.ts';
import type { Hit, Hits } from './server-response.ts';

const maxQuoted = 3;

/** What of the query a text has: `has “ceasefire”`. Empty when nothing in it is marked. */
function explainMarks({ document: { text = '' }, highlights }: Hit): string {
  const found = new Set(highlights.map(([start, end]) => text.slice(start, end)));
  const quoted = Array.from(found, (words) => `“${isolate(words)}”`).slice(0, maxQuoted);
  return quoted.length === 0 ? '' : `has ${quoted.join(', ')}`;
}

/** Why a page is a result. */
function explainName({ document: { names = [] } }: Hit, { words }: ServerQuery): string {
  const key = toNameKey(words);
  const name = key === '' ? undefined : names.find((form) => toNameKey(form) === key);
  return name === undefined ? 'one of its names has these words' : `matched “${isolate(name)}”`;
}

/** Why a document is a result whose text has nothing marked: a server also finds it by its time, and by the titles of what it names. */
const explainUnmarked = ({ document: { kind } }: Hit, { words, ranges: [range] }: ServerQuery): string => {
  if (range !== undefined && words === '') return `is of the time: ${range.typed}`;
  return kind === 'article' ? 'has it in its text' : 'is about it, or names it';
};

const explain = (hit: Hit, query: ServerQuery): string => {
  if (isFilterOnly(query)) return 'fits the filters';
  return hit.document.names === undefined ? explainMarks(hit) || explainUnmarked(hit, query) : explainName(hit, query);
};

/** The length of excerpts of questions, in UTF-16 units. */
const shortExcerpt = 160;

/** A document as a result. */
function toResult(hit: Hit, query: ServerQuery): SearchResult {
  const { kind, id, url, title, summary, language, article, articleTitle, passage, text = '' } = hit.document;
  const shared = { kind, id, url, language, summary, why: explain(hit, query) };
  if (kind === 'passage' || kind === 'claim' || kind === 'note')
    return {
      ...shared,
      ...{ title: kind === 'note' ? 'Editor’s note' : (title ?? articleTitle ?? ''), passage, excerpt: toExcerpt(text, hit.highlights) },
      ...(article === undefined ? {} : { article, articleTitle: articleTitle ?? '' }),
    };
  return { ...shared, title: title ?? '', ...(kind === 'question' ? { excerpt: toExcerpt(text, hit.highlights, shortExcerpt) } : {}) };
}

/** A group as results: an article first, with how many of what is in it are not among them; it says what the best of them says. */
export function toResults({ hits, total }: Hits, query: ServerQuery): readonly SearchResult[] {
  const results = hits.map((hit) => ({ hit, result: toResult(hit, query) }));
  const itself = results.find(({ result }) => result.kind === 'article');
  if (itself === undefined) return results.map(({ result }) => result);
  const others = results.filter((one) => one !== itself).map(({ result }) => result);
  const why = explainMarks(itself.hit) || (others[0] ?? itself.result).why;
  return [{ ...itself.result, why, more: total - hits.length }, ...others];
}
