import type { Issue } from './issue.ts';

/** An issue as text for people: where, what, and a second line with how to mend it. */
export const formatIssue = ({ file, line, code, message, hint }: Issue): string =>
  `${file}:${line} ${message} [${code}]${hint === undefined ? '' : `\n    ${hint}`}`;

/** Every issue as text for people, one block each, ordered by file and line, closed by a count. */
export function formatIssues(issues: readonly Issue[]): string {
  const ordered = issues.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const files = new Set(issues.map(({ file }) => file)).size;
  return [
    ...ordered.map(formatIssue),
    `${issues.length} fault${issues.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`,
  ].join('\n');
}
