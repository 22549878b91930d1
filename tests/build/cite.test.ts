import { parse } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { withCite } from '../../src/core/urls.ts';
import { toDays } from '../../src/core/schema/dates.ts';
import { formatVersion } from '../../src/core/cite/cite.ts';
import type { CslItem } from '../../src/core/cite/csl.ts';

const pages = new Map(fixtureFiles.pages().map(({ url, $ }) => [url, $]));

/** The citations of a page by their ids: in words, and by format. */
function readCitations(page: string) {
  const $ = pages.get(withCite(page));
  if ($ === undefined) throw new Error(`${withCite(page)} was not built.`);
  return $('li[id^=cite-]')
    .toArray()
    .map((item) => {
      const formats = $(item)
        .find('pre')
        .toArray()
        .map((pre) => $(pre).text());
      const [biblatex = '', bibtex = '', ris = '', csl = ''] = formats;
      const text = $(item).children('p').text();
      return { id: ($(item).attr('id') ?? '').slice('cite-'.length), text, biblatex, bibtex, ris, csl: JSON.parse(csl) as CslItem };
    });
}

/** Text without marks of format, as a parser of another make gives it. */
const toText = (value: unknown): string =>
  JSON.stringify(value ?? [], (key, part: unknown) => (key === 'marks' || key === 'attrs' ? undefined : part))
    .match(/(?<="text":")(?:[^"\\]|\\.)*|(?<=^")(?:[^"\\]|\\.)*(?="$)/g)
    ?.map((part) => JSON.parse(`"${part}"`) as string)
    .join('') ?? '';

/** RIS, a line for each field (specification of Research Information Systems, 2011). */
const readRis = (ris: string): ReadonlyMap<string, string> =>
  new Map(
    ris.split('\n').map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z\d]) {2}- ?(.*)$/.exec(line) ?? [];
      if (tag === '') throw new Error(`“${line}” has no tag.`);
      return [tag, value.trim()];
    }),
  );

const read = (text: string) => {
  const { entries, errors } = parse(text, { processUnexpected: true, processUnknown: true });
  expect(errors).toEqual([]);
  const [entry] = Object.values(entries);
  if (entry === undefined) throw new Error('There is no entry.');
  return entry;
};

/** The version stands in the note of those formats that have no field for it. */
function expectNotes({ csl, biblatex, bibtex, ris }: ReturnType<typeof readCitations>[number]): void {
  const note = [csl.note, formatVersion(csl.version)].filter((part) => part !== undefined).join('; ');
  expect(readRis(ris).get('N1') ?? '').toBe(note);
  expect(toText(read(bibtex).fields['note'])).toBe(note);
  expect(toText(read(biblatex).fields['note'])).toBe(csl.note ?? '');
  expect(toText(read(biblatex).fields['version'])).toBe(csl.version ?? '');
}

describe.each([...site.articles, ...site.questions, ...site.actors.slice(0, 5)].map((page) => ({ url: page.url, page })))(
  'how to cite $url',
  ({ url }) => {
    const citations = readCitations(url);

    test.each(citations.map((citation) => ({ id: citation.id, citation })))('$id: each format has all that is known', ({ citation }) => {
      const { csl, text, biblatex, bibtex, ris } = citation;
      const fields = readRis(ris);
      expect(fields.get('TI')).toBe(csl.title);
      expect(fields.get('ID')).toBe(csl.id);
      expect(fields.get('AU')).toBe(csl.author?.[0]?.literal);
      expect(fields.get('UR')).toBe(csl.URL);
      expect(fields.get('T2') ?? fields.get('PB')).toBe(csl['container-title'] ?? csl.publisher);
      expectNotes(citation);
      expect(text).toContain(formatVersion(csl.version) ?? '');
      for (const entry of [read(biblatex), read(bibtex)]) {
        expect(entry.entry_key).toBe(csl.id);
        expect(toText(entry.fields['title'])).toBe(csl.title);
        expect(toText(entry.fields['author'])).toBe(csl.author?.[0]?.literal ?? '');
        expect(entry.fields['url'] ?? '').toBe(csl.URL ?? '');
      }
      if (csl.URL !== undefined) expect(text).toContain(csl.URL);
    });
  },
);

test('every article, claim, passage, question and actor can be cited', () => {
  for (const { id, url, claims, passages } of site.articles) {
    const wanted = [id, `${id}-original`, ...claims.map((claim) => claim.id), ...passages.map((passage) => `${id}-${passage.id}`)];
    expect(readCitations(url).map((citation) => citation.id)).toEqual(wanted);
  }
  for (const { id, url } of [...site.questions, ...site.actors]) expect(readCitations(url).map((citation) => citation.id)).toEqual([id]);
});

test('no format is more exact about a date than the content', () => {
  for (const { id, url, data } of site.articles) {
    const original = readCitations(url).find((citation) => citation.id === `${id}-original`);
    if (original === undefined) throw new Error(`There is no citation of the original of ${id}.`);
    const days = toDays(data.date);
    const point = data.date.precision === 'range' ? data.date.value?.slice(0, 4) : data.date.value;
    const ris = readRis(original.ris);
    expect([undefined, days?.first.slice(0, 4)]).toContain(ris.get('PY'));
    expect((point ?? '').replaceAll('-', '/')).toContain((ris.get('DA') ?? '').replace(/\/+$/, '').replaceAll(/\/(\d)(?!\d)/g, '/0$1'));
    expect(/date = \{(.*?)\}/.exec(original.biblatex)?.[1]).toBe(data.date.value);
    const isExact = data.date.grade === 'found' && data.date.precision !== 'range';
    expect(original.csl.note?.includes('Date: ') ?? false).toBe(!isExact);
  }
});

test('pages lead to how they are cited', () => {
  for (const page of [...site.articles, ...site.questions, ...site.actors])
    expect(pages.get(page.url)?.(`a[href="${withCite(page.url)}"]`).length, page.url).toBeGreaterThan(0);
  for (const { id, url } of site.articles)
    expect(pages.get(urls.articleClaims(id))?.(`a[href^="${withCite(url)}"]`).length, url).toBeGreaterThan(0);
});
