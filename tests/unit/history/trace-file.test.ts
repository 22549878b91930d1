import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/core/history/history.ts';
import { traceFile } from '../../../src/core/history/trace-file.ts';

const toText = (history: History | undefined): readonly string[] =>
  (history?.changes ?? []).map(({ day, fields }) => `${day} ${fields.map(({ label }) => label).join(', ')}`);

const article = (title: string, claims: string, body: string): string => `---\ntitle: "${title}"\nclaims:\n${claims}---\n${body}\n`;
const claim = (id: string, text: string, more = ''): string => `  - { id: ${id}, text: "${text}", speaker: set, hedge: asserts${more} }\n`;

describe('the history of a file', () => {
  const first = article('Night trains', claim('full', 'They are full.'), 'They run at :claim[night]{#full}.');

  test('has what changed of an article and of each claim, newest first', () => {
    const second = article('Night trains', claim('full', 'They are half full.') + claim('late', 'They are late.'), 'They run at night.');
    const third = article('Trains', claim('full', 'They are half full.', ', where: [lisbon]'), 'They run by day.\n\nAnd at night.');
    const { histories, skipped } = traceFile('articles', 'trains', [
      { day: '2026-01-01', text: first },
      { day: '2026-01-02', text: second },
      { day: '2026-01-04', text: third },
    ]);
    expect(skipped).toBe(0);
    expect(toText(histories.get('article trains'))).toEqual(['2026-01-04 Title, Text']);
    expect(toText(histories.get('claim full'))).toEqual(['2026-01-04 Where', '2026-01-02 Claim']);
    expect(histories.get('claim full')).toMatchObject({ first: '2026-01-01', last: '2026-01-04', older: 0 });
    expect(histories.get('claim late')).toMatchObject({ first: '2026-01-02', gone: '2026-01-04' });
    expect(histories.get('claim full')?.changes[1]?.fields[0]).toEqual({
      label: 'Claim',
      content: 'text',
      parts: [
        { kind: 'same', text: 'They are ' },
        { kind: 'added', text: 'half ' },
        { kind: 'same', text: 'full.' },
      ],
    });
  });

  test('compares words, not marks, quotes or the order of keys', () => {
    const same = `---\nclaims:\n  - hedge: asserts\n    id: full\n    speaker: set\n    text: They are full.\ntitle: 'Night trains'\n---\nThey *run*\nat :actor[night]{#set}.\n`;
    const { histories } = traceFile('articles', 'trains', [
      { day: '2026-01-01', text: first },
      { day: '2026-01-02', text: same },
    ]);
    for (const history of histories.values()) expect(history).toMatchObject({ changes: [], last: '2026-01-01' });
  });

  test.each([
    ['broken YAML', '---\ntitle: "a\n---\n'],
    ['no frontmatter', 'Only words.'],
    ['a list for frontmatter', '---\n- a\n---\n'],
  ])('skips and counts a version with %s', (_, text) => {
    const { histories, skipped } = traceFile('articles', 'trains', [
      { day: '2026-01-01', text: first },
      { day: '2026-01-02', text },
      { day: '2026-01-03', text: first },
    ]);
    expect(skipped).toBe(1);
    expect(histories.get('article trains')).toEqual({ first: '2026-01-01', last: '2026-01-01', changes: [], older: 0 });
  });

  test('reads fields of other types and schemas as text', () => {
    const { histories } = traceFile('actors', 'set', [
      { day: '2026-01-01', text: '---\nname: 12\nnames: [SET]\nparent: [a, b]\n---\n' },
      {
        day: '2026-01-02',
        text: '---\nname: SET\nnames: [{ form: SET, type: acronym }, { form: SET Grill, type: unrelated }]\nold: { a: 1 }\n---\nA *company*.\n',
      },
    ]);
    expect(toText(histories.get('actor set'))).toEqual(['2026-01-02 Name, Belongs to, Names, Profile']);
  });

  test('keeps the newest changes and counts the rest', () => {
    const versions = Array.from({ length: 15 }, (_, i) => ({ day: `2026-01-${String(i + 10)}`, text: `---\nname: Name ${i}\n---\n` }));
    const history = traceFile('actors', 'set', versions).histories.get('actor set');
    expect([history?.changes.length, history?.changes[0]?.day, history?.older]).toEqual([10, '2026-01-24', 4]);
  });
});
