import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';
import { takenAnchors } from '../urls.ts';

/** Claims, positions, events and measures are anchored by their ids, so none may have an id that a page uses for a part of its own. */
export function checkAnchors({ settings, articles, questions, events }: Corpus): readonly Issue[] {
  const check = (id: string, file: string, toLine: () => number): Issue[] =>
    takenAnchors.some((anchor) => anchor === id)
      ? [
          {
            code: 'duplicate-id',
            file,
            line: toLine(),
            message: `The id “${id}” is one that pages use themselves.`,
            hint: 'Choose a longer one.',
          },
        ]
      : [];
  return [
    ...articles.flatMap(({ path, data, lineOf }) => data.claims.flatMap(({ id }, i) => check(id, path, () => lineOf(['claims', i, 'id'])))),
    ...questions.flatMap(({ path, data, lineOf }) =>
      data.positions.flatMap(({ id }, i) => check(id, path, () => lineOf(['positions', i, 'id']))),
    ),
    ...events.flatMap(({ id, path }) => check(id, path, () => 1)),
    ...Object.keys(settings?.data.measures ?? {}).flatMap((id) =>
      check(id, settings?.path ?? '', () => settings?.lineOf(['measures', id]) ?? 1),
    ),
  ];
}
