import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';

/** Ids of claims, notes and parts are unique over all articles, those of positions within their question, codes over all countries. */
export const checkUniqueIds = ({ articles, places, questions }: Corpus): readonly Issue[] => [
  ...(['claims', 'editorNotes', 'parts'] as const).flatMap((key) => {
    const firstFiles = new Map<string, string>();
    return articles.flatMap(({ path: file, data, lineOf }) =>
      data[key].flatMap(({ id }, i): Issue[] => {
        const earlier = firstFiles.get(id);
        firstFiles.set(id, earlier ?? file);
        if (earlier === undefined) return [];
        const message = `The id “${id}” in “${key}” is already used in ${earlier}.`;
        const hint = 'Ids of claims, notes and parts are permanent and unique over all articles.';
        return [{ code: 'duplicate-id', file, line: lineOf([key, i, 'id']), message, hint }];
      }),
    );
  }),
  ...places.flatMap(({ path: file, data: { code }, lineOf }, i): readonly Issue[] => {
    const earlier = code === undefined ? undefined : places.slice(0, i).find(({ data }) => data.code === code);
    if (earlier === undefined) return [];
    const message = `The code “${code}” is that of ${earlier.path}.`;
    return [{ code: 'duplicate-id', file, line: lineOf(['code']), message, hint: 'Each country has a code of its own, by ISO 3166-1.' }];
  }),
  ...questions.flatMap(({ path: file, data: { positions }, lineOf }) => {
    const ids = positions.map(({ id }) => id);
    return ids.flatMap((id, i): Issue[] => {
      const line = lineOf(['positions', i, 'id']);
      return ids.indexOf(id) === i ? [] : [{ code: 'duplicate-id', file, line, message: `Two positions have the id “${id}”.` }];
    });
  }),
];
