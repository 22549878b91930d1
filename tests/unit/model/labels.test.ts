import { expect, test } from 'vitest';
import type { ClaimData } from '../../../src/core/schema/claim.ts';
import { formatHedge, formatSpeaker } from '../../../src/core/model/labels.ts';

test.each<[ClaimData['hedge'], string, string]>([
  ['asserts', 'asserts', 'asserts'],
  ['alleges', 'alleges', 'alleges'],
  ['reports', 'reports', 'is reported to say'],
  ['denies', 'denies this', 'denies this'],
  ['predicts', 'predicts', 'predicts'],
])('who %s: the author %s, an actor %s', (hedge, ofAuthor, ofActor) => {
  expect([formatHedge(hedge, true), formatHedge(hedge, false)]).toEqual([ofAuthor, ofActor]);
  expect([formatSpeaker(undefined, hedge), formatSpeaker('Alpha', hedge)]).toEqual([`The author ${ofAuthor}`, `Alpha ${ofActor}`]);
});
