import { describe, expect, test } from 'vitest';
import { fitBrief } from '../../../src/core/brief/fit-brief.ts';
import { listBriefs } from '../../../src/core/brief/list-briefs.ts';
import { readSubject, type BriefRecords } from '../../../src/core/brief/read-records.ts';
import { dataKinds, type DataKindName } from '../../../src/core/data/data-kinds.ts';
import { formatDate } from '../../../src/core/schema/dates.ts';
import { site } from '../../support/built-site.ts';

const list = <Name extends Exclude<keyof BriefRecords, 'figures'> & DataKindName>(kind: Name) =>
  [...dataKinds[kind].list(site, (url) => `https://host.example${url}`)] as unknown as BriefRecords[Name];
const records: BriefRecords = {
  ...{ articles: list('articles'), claims: list('claims'), questions: list('questions') },
  ...{ events: list('events'), actors: list('actors'), places: list('places') },
  figures: [],
};
const context = { texts: site.settings.texts, language: undefined };
const briefs = Array.from(listBriefs(site));
const readBrief = (wanted: Parameters<typeof readSubject>[1]) => {
  const subject = readSubject(records, wanted, context);
  if (subject === undefined) throw new Error('There is no such brief.');
  return fitBrief(subject);
};

describe('a brief that is made of the files of records', () => {
  test.each(briefs.map((built) => [built.kind, built.id, built] as const))('is that of the site: %s %s', (kind, id, built) => {
    const made = readSubject(records, { [kind]: id }, context);
    // The site leaves out claims of asides.
    expect(made?.claims.map((claim) => claim.id)).toEqual(expect.arrayContaining(built.claims.map((claim) => claim.id)));
    if (made?.claims.length !== built.claims.length) return;
    // Names of times, such as “winter 2022/23”, are not in records; nor is what figures measure, but in a file of their own.
    const known = new Map(built.events.map((event) => [event.url, formatDate({ ...event.when, words: undefined })]));
    const { groups, sources, more, silences, dates } = fitBrief({ ...built, measures: new Map() });
    const brief = readBrief({ [kind]: id });
    expect(brief.groups).toEqual(groups);
    expect(brief.sources).toEqual(sources);
    expect(brief.more).toEqual(more);
    expect(brief.silences.map(({ refs, after }) => [refs.map(({ url }) => url), after])).toEqual(
      silences.map(({ refs, after }) => [refs.map(({ url }) => url), after]),
    );
    expect(brief.dates).toEqual(dates.map((date) => ({ ...date, when: known.get(date.url) })));
  });

  test('has what was said, and happened, in some years alone', () => {
    const all = readBrief({ actor: 'set' });
    const some = readBrief({ actor: 'set', from: '2025', to: '2025' });
    const undated = readSubject(records, { actor: 'set' }, context)?.claims.filter(({ said }) => said.date.value === undefined);
    expect(some.limits).toBe(`Only what was said from 2025 to 2025. Of ${undated?.length} more claims it is not known when.`);
    const whens = [...some.groups.flatMap(({ lines }) => lines), ...some.dates].map(({ when }) => when);
    expect(whens.length).toBeGreaterThan(0);
    for (const when of whens) expect(when).toContain('2025');
    expect(some.silences).toEqual(all.silences);
    expect(readBrief({ actor: 'set', to: '1900' }).groups).toEqual([]);
  });

  test('of several things has what is about all of them', () => {
    const question = readSubject(records, { question: 'do-the-trains-fill' }, context);
    const both = readSubject(records, { question: 'do-the-trains-fill', actor: 'set' }, context);
    const ofActor = new Set(readSubject(records, { actor: 'set' }, context)?.claims.map(({ id }) => id));
    expect(both?.claims.map(({ id }) => id)).toEqual(question?.claims.flatMap(({ id }) => (ofActor.has(id) ? [id] : [])));
    expect(both?.name).toBe(`${question?.name} · ${site.actors.find(({ id }) => id === 'set')?.name}`);
  });

  test('has figures beside those of the same measure, if the files say what is measured', () => {
    const counted = records.claims.filter(({ figures, aboutIds }) => figures.length > 0 && aboutIds.includes('set')).slice(0, 2);
    const figures = counted.map(({ id, figures: [words = ''] }) => ({
      ...{ claimId: id, words, measure: 'berths', measureTitle: 'Berths', apart: null, apartBy: null },
    }));
    const subject = readSubject({ ...records, figures }, { actor: 'set' }, context);
    expect(subject?.measures.get('berths')).toBe('Berths');
    const measured = subject?.claims.flatMap(({ data }) => data.figures.filter(({ measure }) => measure === 'berths'));
    expect(measured).toHaveLength(2);
  });

  test('says of a figure what editors set apart, not what a scale would leave out', () => {
    const claim = records.claims.find(({ figures, aboutIds }) => figures.length > 0 && aboutIds.includes('set'));
    const apart = { claimId: claim?.id ?? '', words: claim?.figures[0] ?? '', measure: 'berths', measureTitle: 'Berths', apart: 'a guess' };
    const read = (apartBy: 'editors' | 'rule') =>
      readSubject({ ...records, figures: [{ ...apart, apartBy }] }, { actor: 'set' }, context)
        ?.claims.find(({ id }) => id === claim?.id)
        ?.data.figures.map((figure) => figure.apart);
    expect(read('editors')).toContain('a guess');
    expect(read('rule')).not.toContain('a guess');
  });

  test.each([{}, { actor: 'nobody' }, { actor: 'set', question: 'nothing' }])('is none of %o', (wanted) => {
    expect(readSubject(records, wanted, context)).toBeUndefined();
  });
});
