import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';

/** Nothing belongs to itself, by way of others either: its page would name itself, and whoever follows the way up would never arrive. */
export const checkParents = ({ actors, places }: Corpus): readonly Issue[] => [...findCircles(actors), ...findCircles(places)];

type Child = (Corpus['actors'] | Corpus['places'])[number];

/** A fault for each circle, at the first of its files. */
function findCircles(files: readonly Child[]): readonly Issue[] {
  const parents = new Map<string, string | undefined>(files.map(({ id, data }) => [id, data.parent]));
  const seen = new Set<string>();
  return files.flatMap(({ id, path: file, lineOf }): readonly Issue[] => {
    const way: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      way.push(at);
    }
    const last = parents.get(way.at(-1) ?? '');
    if (last !== id) return [];
    const message = way.length === 1 ? `“${id}” is its own parent.` : `The parents are a circle: ${[...way, id].join(' → ')}.`;
    return [{ code: 'parents-in-a-circle', file, line: lineOf(['parent']), message, hint: 'A parent is what something is a part of.' }];
  });
}
