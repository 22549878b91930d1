import type { Issue } from './issue.ts';

/** Every issue as text for people, one block each, ordered by file and line, closed by a count. */
export function formatIssues(issues: readonly Issue[]): string {
  const ordered = issues.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const blocks = ordered.map(
    ({ file, line, code, message, hint }) => `${file}:${line} ${message} [${code}]${hint === undefined ? '' : `\n    ${hint}`}`,
  );
  const files = new Set(issues.map(({ file }) => file)).size;
  return [...blocks, `${issues.length} fault${issues.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}.`].join('\n');
}
