import { takeFirst } from '../model/digest.ts';
import { formatCount } from '../model/labels.ts';
import type { Silence } from './subject.ts';

/** So many questions are named. */
const maxNamed = 5;

/** On which questions somebody is not heard; nothing when there are none. */
export function describeSilence(name: string, questions: Silence['refs']): readonly Silence[] {
  const { shown, more } = takeFirst(questions, maxNamed);
  const after = more === 0 ? '' : `; and ${formatCount(more, 'more question')}`;
  return questions.length === 0 ? [] : [{ before: `${name}, on: `, refs: shown, after }];
}
