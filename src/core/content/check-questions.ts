import type { RenderedBody } from '../article/render-body.ts';
import type { Issue } from '../issues/issue.ts';
import type { Corpus } from './corpus.ts';

/** A question has a text, without marks, and no two of its positions have one id. */
export const checkQuestions = ({ questions }: Corpus, bodies: ReadonlyMap<string, RenderedBody>): Issue[] =>
  questions.flatMap(({ id: questionId, path: file, body, bodyLine, data: { positions }, lineOf }): Issue[] => {
    const hint = 'Write a sentence or two below the frontmatter: what is at issue, and what to keep in mind.';
    const ids = positions.map(({ id }) => id);
    return [
      ...(body.trim() === '' ? [{ code: 'empty-body' as const, file, line: bodyLine, message: 'The question has no text.', hint }] : []),
      ...(bodies.get(questionId)?.marks ?? []).map(({ kind, id, line }): Issue => {
        const message = `“${kind}” “${id}” cannot stand in a question.`;
        return { code: 'unknown-mark', file, line, message, hint: 'Names link by themselves; claims are named under their positions.' };
      }),
      ...positions
        .map(({ id }, i) => ({ id, i }))
        .filter(({ id, i }) => ids.indexOf(id) !== i)
        .map(({ id, i }): Issue => {
          const message = `Two positions have the id “${id}”.`;
          return { code: 'duplicate-id', file, line: lineOf(['positions', i, 'id']), message };
        }),
    ];
  });
