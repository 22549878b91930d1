import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus } from '../schema/corpus.ts';

interface TextFile {
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
}

const checkEmpty = (files: readonly TextFile[], message: string, hint: string): Issue[] =>
  files
    .filter(({ body }) => body.trim() === '')
    .map(({ path, bodyLine }) => ({ code: 'empty-body', file: path, line: bodyLine, message, hint }));

/** Reports texts that are empty, and what the Markdown of a text may not hold. */
export const checkBodies = (corpus: Corpus, { articles, profiles, questions }: Bodies): readonly Issue[] => [
  ...checkEmpty(corpus.articles, 'The article has no text.', 'Write the text below the frontmatter.'),
  ...checkEmpty(corpus.actors, 'The actor has no profile.', 'Write a sentence or two below the frontmatter.'),
  ...checkEmpty(
    corpus.questions,
    'The question has no text.',
    'Write a sentence or two below the frontmatter: what is at issue, and what to keep in mind.',
  ),
  ...[articles, profiles, questions].flatMap((bodies) => [...bodies.values()].flatMap(({ issues }) => issues)),
];
