import { describe, expect, test } from 'vitest';
import { makeGradedDate } from '../../support/make-dates.ts';
import { renderText } from '../../support/render-text.ts';

describe('sections', () => {
  const parts = ['one', 'two'].map((id) => ({ id, title: `Part ${id}`, date: makeGradedDate() }));

  test('begin at headings; equal titles get different ids', () => {
    const { sections } = renderText('Before.\n\n## Same\n\nA.\n\n### Same\n\nB.');
    expect(sections.map(({ id, title, level }) => [id, title, level])).toEqual([
      [undefined, undefined, 2],
      ['same', 'Same', 2],
      ['same-1', 'Same', 3],
    ]);
  });

  test('have their passages, numbered through the whole article', () => {
    const { sections } = renderText('A\nand.\n\nB.\n\n## Next\n\n- C\n\n> D.');
    expect(sections.map(({ passages }) => passages.map(({ id, text, line }) => [id, text, line]))).toEqual([
      [
        ['p1', 'A and.', 1],
        ['p2', 'B.', 4],
      ],
      [
        ['p3', 'C', 8],
        ['p4', 'D.', 10],
      ],
    ]);
  });

  test('of a part have its title, and the headings below belong to the part', () => {
    const { sections, issues } = renderText('::part{#one}\n\nA.\n\n### Sub\n\nB.\n\n::part{#two}\n\nC.', { parts });
    expect(issues).toEqual([]);
    expect(sections.map(({ id, title, level, part }) => [id, title, level, part?.id])).toEqual([
      ['one', 'Part one', 2, 'one'],
      ['sub', 'Sub', 3, undefined],
      ['two', 'Part two', 2, 'two'],
    ]);
    expect(sections.flatMap(({ passages }) => passages.map(({ partId }) => partId))).toEqual(['one', 'one', 'two']);
  });

  test('never share an id, even if a heading reads like the id of a part', () => {
    const { sections } = renderText('::part{#one}\n\nA.\n\n### Two\n\nB.\n\n::part{#two}\n\nC.', { parts });
    expect(new Set(sections.map(({ id }) => id)).size).toBe(3);
  });

  test('of asides are separate, and the text continues after them', () => {
    const { sections, issues } = renderText('A.\n\n:::aside\nB.\n\nC.\n:::\n\nD.');
    expect(issues).toEqual([]);
    expect(sections.map(({ aside }) => aside)).toEqual([false, true, false]);
    expect(sections.map(({ passages }) => passages.map(({ text, aside }) => [text, aside]))).toEqual([
      [['A.', false]],
      [
        ['B.', true],
        ['C.', true],
      ],
      [['D.', false]],
    ]);
  });

  test('may have a sub-heading after an aside', () => {
    expect(renderText('## A\n\nA.\n\n:::aside\nB.\n:::\n\n### C\n\nC.').issues).toEqual([]);
  });
});
