/** What kind of answer a question asks for. */
export type Wanted = 'actor' | 'figure' | 'time' | 'place' | 'reason';

/** A query without the words that only ask. */
export interface ReadQuestion {
  readonly words: string;
  readonly wanted?: Wanted | undefined;
  readonly isQuestion: boolean;
}

const wantedBy: Readonly<Record<string, Wanted>> = {
  who: 'actor',
  whom: 'actor',
  whose: 'actor',
  when: 'time',
  where: 'place',
  why: 'reason',
  many: 'figure',
  much: 'figure',
};

const auxiliaries = 'is|are|was|were|did|does|do|can|could|will|would|has|have|had|should|may|might';
const asking = new RegExp(
  `^\\s*(?:(how\\s+(?:many|much|often|long|big|large|strong|far)|how|who|whom|whose|what|when|where|why|which)\\b(?:\\s+(?:${auxiliaries})\\b)?|(?:${auxiliaries})\\b)(?=\\s+\\S)`,
  'iu',
);
/** “What does Kugelman say about US aid”: what is said about something is what all articles hold. */
const saying = /\s(?:says?|said|think|thinks|claims?|told|tells?)\s+(?:about|of|on|that|to)\s/iu;

/** Words of a question that say how, and not what. */
const idle =
  /\b(?:actually|again|already|any\s?more|easily|ever|exactly|happen(?:ed|s)?|just|no longer|now|really|so|still|today|took place|yet)\b/giu;

/**
 * Takes the words out of a query that say only what kind of answer is wanted. Words in capitals are acronyms: “WHO report”. Never throws.
 *
 * @example readQuestion('How many fighters does the TTP have?') // { words: 'fighters does the TTP have?', wanted: 'figure', isQuestion: true }
 */
export function readQuestion(query: string): ReadQuestion {
  const [found = '', word = ''] = asking.exec(query) ?? [];
  const first = found.trim().split(/\s+/)[0] ?? '';
  const isAcronym = first.length > 1 && first === first.toUpperCase();
  if (found === '' || isAcronym) return { words: query, isQuestion: false };
  const kind = word.toLowerCase().split(/\s+/);
  const wanted = /^(?:many|much|big|large|strong|far|long|often)$/.test(kind[1] ?? '') ? 'figure' : wantedBy[kind[0] ?? ''];
  return { words: query.slice(found.length).replace(saying, ' ').replaceAll(idle, ' '), wanted, isQuestion: true };
}
