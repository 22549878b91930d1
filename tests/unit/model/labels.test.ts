import { expect, test } from 'vitest';
import { findKind, toKinds } from '../../../src/core/model/kinds.ts';
import { formatHedge, formatSpeaker, toPronoun } from '../../../src/core/model/labels.ts';
import type { Pronoun } from '../../../src/core/schema/actor.ts';
import type { ClaimData } from '../../../src/core/schema/claim.ts';

test.each<[ClaimData['hedge'], string, string]>([
  ['asserts', 'asserts', 'asserts'],
  ['alleges', 'alleges', 'alleges'],
  ['reports', 'reports', 'is reported to say'],
  ['denies', 'denies this', 'denies this'],
  ['predicts', 'predicts', 'predicts'],
])('a claim with the hedge “%s”: the author %s, an actor %s', (hedge, ofAuthor, ofActor) => {
  expect([formatHedge(hedge, true), formatHedge(hedge, false)]).toEqual([ofAuthor, ofActor]);
  expect([formatSpeaker(undefined, hedge), formatSpeaker('Alpha', hedge)]).toEqual([`The author ${ofAuthor}`, `Alpha ${ofActor}`]);
});

test.each<[string, Pronoun | undefined, string, string]>([
  ['person', 'he', 'he says', 'him'],
  ['person', 'she', 'she says', 'her'],
  ['person', undefined, 'they say', 'them'],
  ['community', undefined, 'they say', 'them'],
  ['descriptor-group', undefined, 'they say', 'them'],
  ['state', undefined, 'it says', 'it'],
  ['think-tank', undefined, 'it says', 'it'],
  ['movement', 'they', 'they say', 'them'],
])('sentences refer to a %s with the pronoun %s as “%s” and “%s”', (kind, pronoun, says, object) => {
  expect(toPronoun(findKind(toKinds().actors, kind), { pronoun })).toEqual({ says, object });
});
