import { diffArrays } from 'diff';
import type { DiffPart } from './history.ts';

/** Words shown before and after a change. */
const context = 6;
/** Words of one stretch that are shown, those added or taken out. */
const longest = 60;
/** Stretches of a text that are shown. */
const maxParts = 60;
/** Beyond so many words that differ, one text is taken for another. It keeps the time for a comparison in bounds. */
const maxEdits = 2000;

/** Words with the white space after them, in any script that has white space. */
const toTokens = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];
const isSameWord = (a: string, b: string): boolean => a.trimEnd() === b.trimEnd();
const gap: DiffPart = { kind: 'gap', text: '' };

/** A stretch that is the same, without what is too far from any change. */
function cutSame(words: readonly string[], isFirst: boolean, isLast: boolean): readonly DiffPart[] {
  const [before, after] = [isFirst ? 0 : context, isLast ? 0 : context];
  if (words.length <= before + after + 1) return [{ kind: 'same', text: words.join('') }];
  const shown = [words.slice(0, before), words.slice(words.length - after)].map((side) => side.join(''));
  const toParts = (text = ''): readonly DiffPart[] => (text === '' ? [] : [{ kind: 'same', text }]);
  return [...toParts(shown[0]), gap, ...toParts(shown[1])];
}

const cutChanged = (kind: 'added' | 'removed', words: readonly string[]): readonly DiffPart[] =>
  words.length <= longest
    ? [{ kind, text: words.join('') }]
    : [{ kind, text: `${words.slice(0, longest).join('')}… (${words.length - longest} more words)` }];

/**
 * Which words were added to a text and taken out of it, with a few around them (Myers, “An O(ND) Difference Algorithm and Its Variations”,
 * 1986). Only white space differs: no parts.
 *
 * @example diffWords('a long war', 'a short war') // same “a ”, removed “long ”, added “short ”, same “war”
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [toTokens(before), toTokens(after)];
  const found = diffArrays([...old], [...now], { comparator: isSameWord, maxEditLength: maxEdits }) ?? [
    { value: [...old], removed: true, added: false },
    { value: [...now], removed: false, added: true },
  ];
  if (found.every(({ added, removed }) => !added && !removed)) return [];
  const parts = found.flatMap(({ value, added, removed }, i) => {
    if (added || removed) return value.length === 0 ? [] : cutChanged(added ? 'added' : 'removed', value);
    return cutSame(value, i === 0, i === found.length - 1);
  });
  return parts.length <= maxParts ? parts : [...parts.slice(0, maxParts), gap];
}
