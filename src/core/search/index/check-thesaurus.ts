import type { Issue } from '../../issues/issue.ts';
import { toWords } from '../../names/fold.ts';
import type { Path } from '../../schema/find-line.ts';
import type { WordFile } from '../../schema/parse-word-file.ts';
import type { Thesaurus } from '../../schema/thesaurus.ts';
import { createTokenizer } from './create-tokenizer.ts';

/** Finds entries of a thesaurus that no search could use. It stands here because the tokenizer alone knows what is a word to search. */
export function checkThesaurus({ path: file, data, lineOf }: WordFile<Thesaurus>): readonly Issue[] {
  const { tokenize } = createTokenizer(data);
  const fault = (path: Path, message: string, hint: string): Issue => ({
    code: 'frontmatter-value',
    file,
    line: lineOf(path),
    message,
    hint,
  });

  /** Checks a group of synonyms, or a name and its equivalent; `pathOf` gives the place of each word. */
  const checkGroup = (words: readonly string[], path: Path, pathOf: (i: number) => Path): readonly Issue[] => {
    const faults = words.flatMap((word, i) =>
      tokenize(word).length === 1
        ? []
        : fault(pathOf(i), `“${word}” is not one word to search.`, 'Write one word, none as common as “the”, or a compound of this file.'),
    );
    const isGroup = faults.length > 0 || new Set(words.map((word) => tokenize(word)[0]?.term)).size > 1;
    const message = `“${words.join(', ')}” has no two words that differ in more than their endings.`;
    return isGroup ? faults : [fault(path, message, 'Add another word, or leave it out: endings make no difference to search.')];
  };
  const checkPart = (part: string, path: Path): readonly Issue[] =>
    toWords(part)[0]?.raw === part
      ? []
      : [fault(path, `“${part}” is not one word.`, 'A compound is one word and the beginning of another.')];

  return [
    ...data.synonyms.flatMap((group, i) => checkGroup(group, ['synonyms', i], (at) => ['synonyms', i, at])),
    ...Object.entries(data.equivalents).flatMap(([name, word]) => {
      const path = ['equivalents', name];
      return checkGroup([name, word], path, () => path);
    }),
    ...Object.entries(data.compounds).flatMap(([first, seconds]) => [
      ...checkPart(first, ['compounds', first]),
      ...seconds.flatMap((second, i) => checkPart(second, ['compounds', first, i])),
    ]),
  ];
}
