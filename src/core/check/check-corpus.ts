import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus } from '../schema/corpus.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkAnswers } from './check-answers.ts';
import { checkBodies } from './check-bodies.ts';
import { checkCorpusCounts } from './check-corpus-counts.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDenials } from './check-denials.ts';
import { checkEventFigures } from './check-event-figures.ts';
import { checkFigures } from './check-figures.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLinks } from './check-links.ts';
import { checkListedNames } from './check-listed-names.ts';
import { checkLoadedWords } from './check-loaded-words.ts';
import { checkMarks } from './check-marks.ts';
import { checkMissingVoices } from './check-missing-voices.ts';
import { checkNameCollisions } from './check-name-collisions.ts';
import { checkParents } from './check-parents.ts';
import { checkQuotations, type Originals } from './check-quotations.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkTimes } from './check-times.ts';
import { checkUniqueIds } from './check-unique-ids.ts';

/** Looks for one kind of fault in content whose files could be parsed. */
export type Check = (corpus: Corpus, bodies: Bodies, originals?: Originals) => readonly Issue[];

/** Every check, each in the file of its name. A new one is added here. */
const checks: readonly Check[] = [
  checkReferences,
  checkParents,
  checkKinds,
  checkRelations,
  checkUniqueIds,
  checkAddresses,
  checkAnchors,
  checkNameCollisions,
  checkBodies,
  checkMarks,
  checkListedNames,
  checkLinks,
  checkEventFigures,
  checkFigures,
  checkDenials,
  checkTimes,
  checkMissingVoices,
  checkAnswers,
  checkQuotations,
  checkCorpusCounts,
  checkLoadedWords,
  checkCorrections,
];

/** Runs every check. Never throws: what is wrong with the content comes back as issues. */
export const checkCorpus: Check = (corpus, bodies, originals) => checks.flatMap((check) => check(corpus, bodies, originals));
