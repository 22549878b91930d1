import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';
import { isListAddress } from '../urls.ts';

/** Pages and lists lie in the same folders, so no file may have an id that is the address of a list, or of one of its numbered pages. */
export const checkAddresses = ({ articles, actors, places, sources, questions, events }: Corpus): readonly Issue[] =>
  [articles, actors, places, sources, questions, events]
    .flat()
    .filter(({ id }) => isListAddress(id))
    .map(({ id, path }) => ({
      ...{ code: 'file-name', file: path, line: 1 },
      message: `“${id}” is part of the addresses of lists.`,
      hint: 'Give the file a name with letters that says what it is about.',
    }));
