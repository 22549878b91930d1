import { describe, expect, test } from 'vitest';
import type { TextUnit } from '../../../src/core/search/index-file.ts';
import { matchUnits, pickBest } from '../../../src/core/search/rank-articles.ts';
import { readUnit, type ReadUnit } from '../../../src/core/search/score-unit.ts';
import type { Wanted } from '../../../src/core/search/weigh-query.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const attack = makeWanted({ terms: ['attack'] });
const border = makeWanted({ terms: ['border'] });
const makeUnits = (kind: TextUnit['kind'], ...texts: readonly string[]): ReadUnit[] =>
  texts.map((text, i) => readUnit({ kind, id: `${kind}${i}`, url: '', label: '', text, names: [] }));

describe('units picked', () => {
  const pick = (units: readonly ReadUnit[], ...wanted: readonly Wanted[]): readonly string[] =>
    pickBest(matchUnits(units, wanted, [])).map(({ unit }) => unit.id);

  test('are those that cover most, the best first', () => {
    const units = makeUnits('passage', 'Attack.', 'Attack at the border.', 'Border.', 'Attacks, attacks at the border.');
    expect(pick(units, attack, border)).toEqual(['passage3', 'passage1']);
  });

  test('cover what they can when none covers all', () => {
    expect(pick(makeUnits('passage', 'Attack.', 'Nothing.', 'Border.'), attack, border)).toEqual(['passage0', 'passage2']);
  });

  test('are four passages and then three claims at most', () => {
    const six = Array.from({ length: 6 }, () => 'Attack.');
    expect(pick([...makeUnits('claim', ...six), ...makeUnits('passage', ...six)], attack)).toEqual([
      ...['passage0', 'passage1', 'passage2', 'passage3'],
      ...['claim0', 'claim1', 'claim2'],
    ]);
  });

  test('are none where nothing answers', () => {
    expect(pick(makeUnits('passage', 'Nothing.'), attack)).toEqual([]);
  });
});

describe('units that answer', () => {
  const match = (units: readonly ReadUnit[], wanted: readonly Wanted[], unwanted: readonly Wanted[] = []): readonly string[] =>
    matchUnits(units, wanted, unwanted).map(({ unit }) => unit.text);
  const phrase = makeWanted({ phrase: 'at the border' });

  test('have the phrase, even when others cover as much', () => {
    const units = makeUnits('passage', 'Attack. Border.', 'At the border.', 'Nothing.');
    expect(match(units, [attack, border, phrase])).toEqual(['At the border.']);
    expect(match(makeUnits('passage', 'Attack. Border.', 'An attack.'), [attack, border, phrase])).toEqual([]);
  });

  test('have every phrase', () => {
    const units = makeUnits('passage', 'At the border.', 'The attack at the border.', 'The attack.');
    expect(match(units, [phrase, makeWanted({ phrase: 'the attack' })])).toEqual(['The attack at the border.']);
  });

  test('have nothing that is unwanted, be it word, name or phrase', () => {
    const units = makeUnits('passage', 'Attack at the border.', 'Attack, border.', 'Attack.');
    expect(match(units, [attack], [border])).toEqual(['Attack.']);
    expect(match(units, [attack], [phrase])).toEqual(['Attack.', 'Attack, border.']);
    expect(match(units, [attack], [border, phrase])).toEqual(['Attack.']);
  });

  test('leave no trace of an unwanted one that covers more', () => {
    const units = makeUnits('passage', 'Attack at the border: nothing.', 'Attack.');
    expect(match(units, [attack, border], [makeWanted({ terms: ['noth'] })])).toEqual(['Attack.']);
  });

  test('are all but the unwanted when nothing is wanted, in the order of the text', () => {
    const units = makeUnits('claim', 'Attack.', 'Border.', 'Nothing.');
    expect(match(units, [])).toEqual(['Attack.', 'Border.', 'Nothing.']);
    expect(match(units, [], [border])).toEqual(['Attack.', 'Nothing.']);
  });
});
