import { describe, expect, test } from 'vitest';
import { describeIndex } from '../../../src/core/export/describe-index.ts';
import { listDocuments } from '../../../src/core/export/list-documents.ts';
import { writeBulk } from '../../../src/core/export/write-bulk.ts';
import type { Article } from '../../../src/core/model/article.ts';
import { resultKinds, type ResultKind } from '../../../src/core/search/query/resolve-filters.ts';
import { toDocumentId } from '../../../src/core/search/server/server-document.ts';
import { site } from '../../support/built-site.ts';
import { fixture } from '../../support/fixture.ts';

const documents = [...listDocuments(site)];
const find = (kind: ResultKind, id: string) => {
  const found = documents.find((document) => document.kind === kind && document.id === id);
  if (found === undefined) throw new Error(`There is no ${kind} ${id}.`);
  return found;
};

describe('the documents of an export', () => {
  test('are everything that search finds, each once', () => {
    const { actors, countries, places, sources, articles, claims, questions, events } = site;
    const expected: Readonly<Record<ResultKind, readonly string[]>> = {
      ...{ actor: actors.map(({ id }) => id), country: countries.map(({ id }) => id), place: places.map(({ id }) => id) },
      ...{ source: sources.map(({ id }) => id), article: articles.map(({ id }) => id), claim: claims.map(({ id }) => id) },
      ...{ question: questions.map(({ id }) => id), event: events.map(({ id }) => id) },
      passage: articles.flatMap(({ id, passages }) => passages.map((passage) => `${id}#${passage.id}`)),
      note: articles.flatMap(({ id, notes }) => notes.map((note) => `${id}#${note.id}`)),
    };
    for (const kind of resultKinds) {
      const isNumbered = kind === 'passage' || kind === 'note';
      const ids = documents.filter((one) => one.kind === kind).map(({ id, article }) => (isNumbered ? `${article}#${id}` : id));
      expect(ids.toSorted(), kind).toEqual(expected[kind].toSorted());
      expect(ids.length, kind).toBeGreaterThan(0);
    }
  });

  test('have ids of their own, short enough for a server, the same in every export', () => {
    const ids = documents.map(toDocumentId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => Buffer.byteLength(id) > 512)).toEqual([]);
    expect([...listDocuments(site)]).toEqual(documents);
    expect(ids).toEqual(expect.arrayContaining(['actor:set', 'passage:the-night-map-is-being-redrawn#p1']));
  });

  test('have no field that the index does not know', () => {
    const known = Object.keys(describeIndex({ synonyms: [] }).mappings.properties);
    const unknown = documents.flatMap((document) => Object.keys(document)).filter((field) => !known.includes(field));
    expect(unknown).toEqual([]);
  });

  test('have addresses under the path of the site', () => {
    expect(documents.filter(({ url }) => !url.startsWith(fixture.base))).toEqual([]);
  });

  test('are in one group with their article', () => {
    const ofArticle = documents.filter(({ group }) => group === 'article:platform-notes-2023-and-2024');
    expect([...new Set(ofArticle.map(({ kind }) => kind))]).toEqual(['article', 'passage', 'claim', 'note']);
    expect(ofArticle.filter(({ isInArticle }) => !isInArticle).map(({ kind }) => kind)).toEqual(['article']);
  });
});

describe('a document is found', () => {
  test('by all names of its page, in any script', () => {
    expect(find('actor', 'set').names).toEqual(
      expect.arrayContaining(['Southern European Trains', 'SET', 'Peninsular Sleeping Cars', 'قطارات جنوب أوروبا', 'SETrains']),
    );
  });

  test('by what it names or is about, though its text does not', () => {
    const claim = find('claim', 'trial-8400');
    expect(claim.text).not.toContain('SET');
    expect(claim).toMatchObject({
      actor: expect.arrayContaining(['set']) as unknown,
      mentions: expect.arrayContaining(['Southern European Trains (SET)']) as unknown,
    });
  });

  test('by the years of its part, in a bundle', () => {
    expect([find('claim', 'trial-7900').year, find('claim', 'first-night-290').year]).toEqual([['2023'], ['2024']]);
    expect(find('article', 'platform-notes-2023-and-2024').year.toSorted()).toEqual(['2023', '2024']);
  });

  test('by when it happened or, if that is not known, was said', () => {
    expect(find('claim', 'last-paris-madrid-sleeper').when).toEqual([{ gte: '2012-01-01', lte: '2012-12-31' }]);
    expect(find('event', 'first-night-lisbon-madrid').when).toEqual([{ gte: '2024-03-17', lte: '2024-03-17' }]);
  });

  test('by the whole text of its article, of which the deck alone is shown', () => {
    const article = site.articles.find(({ id }) => id === 'the-night-map-is-being-redrawn') as Article;
    const { text, body } = find('article', article.id);
    expect(text).toBe(article.data.deck);
    expect(body).toEqual(expect.arrayContaining(article.passages.map((passage) => passage.text)));
  });

  test('by the answers of a question, without its title again', () => {
    const { title = '', text = '' } = find('question', 'what-a-berth-costs');
    expect(title).toBe('What does a berth from Lisbon cost?');
    expect(text).toMatch(/^79 euros on every night/);
  });
});

describe('an export is written', () => {
  test('as pairs of lines of JSON: what to do with a document, and the document', () => {
    const lines = [...writeBulk(documents)].join('').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(2 * documents.length);
    const parsed = lines.map((line) => JSON.parse(line) as unknown);
    expect(parsed.filter((_, i) => i % 2 === 0)).toEqual(documents.map((document) => ({ index: { _id: toDocumentId(document) } })));
    expect(parsed.filter((_, i) => i % 2 === 1)).toEqual(JSON.parse(JSON.stringify(documents)));
  });

  test('one document at a time: no article is read before those that stand before it are written', () => {
    const read: string[] = [];
    const watched = site.articles.map((article) =>
      Object.defineProperty({ ...article }, 'sections', {
        get: () => {
          read.push(article.id);
          return article.sections;
        },
      }),
    );
    const [first, second] = site.articles.map(({ id }) => id);
    for (const line of writeBulk(listDocuments({ ...site, articles: watched }))) {
      const { index: { _id: id } = { _id: '' } } = JSON.parse(line.split('\n')[0] ?? '') as { index?: { _id: string } };
      const isOfFirst = id === `article:${first}` || id.includes(`:${first}#`);
      if (!isOfFirst && id.startsWith('article:')) break;
      expect(new Set(read)).toEqual(new Set(isOfFirst ? [first] : []));
    }
    expect(new Set(read)).toEqual(new Set([first, second]));
  });
});
