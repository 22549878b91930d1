import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus, TextFile } from '../schema/corpus.ts';

const checkEmpty = (files: readonly TextFile[], message: string, hint: string): Issue[] =>
  files
    .filter(({ body }) => body.trim() === '')
    .map(({ path, bodyLine }) => ({ code: 'empty-body', file: path, line: bodyLine, message, hint }));

/** Files that no page shows more of than their frontmatter. */
const checkDropped = (files: readonly TextFile[], name: string): Issue[] =>
  files
    .filter(({ body }) => body.trim() !== '')
    .map(({ path, body, bodyLine }) => ({
      code: 'dropped-text',
      file: path,
      line: bodyLine + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1,
      message: `The text below the frontmatter of ${name} is shown nowhere.`,
      hint: 'Put it into a field of the frontmatter, or remove it.',
    }));

/** Reports texts that are empty, those that are shown nowhere, and what the Markdown of a text may not hold. */
export const checkBodies = (corpus: Corpus, { articles, profiles, questions, about }: Bodies): readonly Issue[] => [
  ...checkEmpty(corpus.articles, 'The article has no text.', 'Write the text below the frontmatter.'),
  ...checkEmpty(corpus.actors, 'The actor has no profile.', 'Write a sentence or two below the frontmatter.'),
  ...checkEmpty(
    corpus.questions,
    'The question has no text.',
    'Write a sentence or two below the frontmatter: what is at issue, and what to keep in mind.',
  ),
  ...checkEmpty(corpus.about === undefined ? [] : [corpus.about], 'The text is empty.', 'Write what the texts are, or delete the file.'),
  ...checkDropped(corpus.sources, 'a source'),
  ...checkDropped(corpus.places, 'a place'),
  ...checkDropped(corpus.events, 'an event'),
  ...[...articles.values(), ...profiles.values(), ...questions.values(), ...(about === undefined ? [] : [about])].flatMap(
    ({ issues }) => issues,
  ),
];
