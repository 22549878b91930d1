import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ArticleData } from '../content/schemas.ts';
import type { Issue } from '../issues/issue.ts';
import { checkMarks } from './check-marks.ts';
import { checkNames, type Known } from './check-names.ts';
import type { RenderedBody } from './render-body.ts';

/** Holds an article's frontmatter against its text: claims, notes and pieces by their marks, actors and places by their mentions. */
export function checkArticle(file: ParsedFile<ArticleData>, rendered: RenderedBody, known: Known): readonly Issue[] {
  const { path, body, bodyLine } = file;
  if (body.trim() === '')
    return [
      {
        code: 'empty-body',
        file: path,
        line: bodyLine,
        message: 'The article has no text.',
        hint: 'Write the text below the frontmatter.',
      },
    ];
  return [
    ...checkMarks('claim', file, rendered),
    ...checkMarks('note', file, rendered),
    ...checkMarks('piece', file, rendered),
    ...checkNames('actor', file, rendered, known),
    ...checkNames('place', file, rendered, known),
  ];
}
