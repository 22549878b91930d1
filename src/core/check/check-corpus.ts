import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus } from '../schema/corpus.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkBodies } from './check-bodies.ts';
import { checkEventFigures } from './check-event-figures.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLinks } from './check-links.ts';
import { checkListedNames } from './check-listed-names.ts';
import { checkMarks } from './check-marks.ts';
import { checkNameCollisions } from './check-name-collisions.ts';
import { checkReferences } from './check-references.ts';
import { checkUniqueIds } from './check-unique-ids.ts';

/** Looks for one kind of fault in content whose files could be parsed. */
export type Check = (corpus: Corpus, bodies: Bodies) => readonly Issue[];

/** Every check, each in the file of its name. A new one is added here. */
const checks: readonly Check[] = [
  checkReferences,
  checkKinds,
  checkUniqueIds,
  checkAnchors,
  checkNameCollisions,
  checkBodies,
  checkMarks,
  checkListedNames,
  checkLinks,
  checkEventFigures,
];

/** Runs every check. Never throws: what is wrong with the content comes back as issues. */
export const checkCorpus: Check = (corpus, bodies) => checks.flatMap((check) => check(corpus, bodies));
