import { describe, expect, test } from 'vitest';
import type { AnalyzedDocument } from '../../../../src/core/search/rank/analyze-document.ts';
import type { QueryClause } from '../../../../src/core/search/query/build-clauses.ts';
import type { SearchDocument } from '../../../../src/core/search/index/index-file.ts';
import { matchDocuments, pickBest } from '../../../../src/core/search/rank/match-documents.ts';
import { makeClause } from '../../../support/make-clause.ts';
import { makeDocument } from '../../../support/make-document.ts';

const attack = makeClause({ terms: ['attack'] });
const border = makeClause({ terms: ['border'] });
const makeDocuments = (kind: SearchDocument['kind'], ...texts: readonly string[]): AnalyzedDocument[] =>
  texts.map((text, i) => makeDocument(text, { kind, id: `${kind}${i}` }));

describe('the best documents', () => {
  const pick = (documents: readonly AnalyzedDocument[], ...clauses: readonly QueryClause[]): readonly string[] =>
    pickBest(matchDocuments(documents, clauses, [])).map(({ document }) => document.id);

  test('are those that match the most clauses, by score', () => {
    const documents = makeDocuments('passage', 'Attack.', 'Attack at the border.', 'Border.', 'Attacks, attacks at the border.');
    expect(pick(documents, attack, border)).toEqual(['passage3', 'passage1']);
  });

  test('match some clauses when none matches all', () => {
    expect(pick(makeDocuments('passage', 'Attack.', 'Nothing.', 'Border.'), attack, border)).toEqual(['passage0', 'passage2']);
  });

  test('are at most four passages, then at most three claims', () => {
    const six = Array.from({ length: 6 }, () => 'Attack.');
    expect(pick([...makeDocuments('claim', ...six), ...makeDocuments('passage', ...six)], attack)).toEqual([
      ...['passage0', 'passage1', 'passage2', 'passage3'],
      ...['claim0', 'claim1', 'claim2'],
    ]);
  });

  test('are none when nothing matches', () => {
    expect(pick(makeDocuments('passage', 'Nothing.'), attack)).toEqual([]);
  });
});

describe('the documents that match', () => {
  const match = (
    documents: readonly AnalyzedDocument[],
    must: readonly QueryClause[],
    mustNot: readonly QueryClause[] = [],
  ): readonly string[] => matchDocuments(documents, must, mustNot).map(({ document }) => document.text);
  const phrase = makeClause({ phrase: 'at the border' });

  test('have the phrase, even when others match as many clauses', () => {
    const documents = makeDocuments('passage', 'Attack. Border.', 'At the border.', 'Nothing.');
    expect(match(documents, [attack, border, phrase])).toEqual(['At the border.']);
    expect(match(makeDocuments('passage', 'Attack. Border.', 'An attack.'), [attack, border, phrase])).toEqual([]);
  });

  test('have every phrase', () => {
    const documents = makeDocuments('passage', 'At the border.', 'The attack at the border.', 'The attack.');
    expect(match(documents, [phrase, makeClause({ phrase: 'the attack' })])).toEqual(['The attack at the border.']);
  });

  test('have no excluded word or phrase', () => {
    const documents = makeDocuments('passage', 'Attack at the border.', 'Attack, border.', 'Attack.');
    expect(match(documents, [attack], [border])).toEqual(['Attack.']);
    expect(match(documents, [attack], [phrase])).toEqual(['Attack.', 'Attack, border.']);
    expect(match(documents, [attack], [border, phrase])).toEqual(['Attack.']);
  });

  test('are not fewer because of an excluded one that matches more clauses', () => {
    const documents = makeDocuments('passage', 'Attack at the border: nothing.', 'Attack.');
    expect(match(documents, [attack, border], [makeClause({ terms: ['noth'] })])).toEqual(['Attack.']);
  });

  test('without clauses are all but the excluded ones, in the order of the text', () => {
    const documents = makeDocuments('claim', 'Attack.', 'Border.', 'Nothing.');
    expect(match(documents, [])).toEqual(['Attack.', 'Border.', 'Nothing.']);
    expect(match(documents, [], [border])).toEqual(['Attack.', 'Nothing.']);
  });
});
