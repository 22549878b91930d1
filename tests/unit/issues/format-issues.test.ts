import { expect, test } from 'vitest';
import { formatIssues } from '../../../src/core/issues/format-issues.ts';
import type { Issue } from '../../../src/core/issues/issue.ts';

const makeIssue = (given: Partial<Issue> = {}): Issue => ({ code: 'empty-body', file: 'a.md', line: 1, message: 'No text.', ...given });

test('issues are sorted by file and line, each with place, message, code and hint, and are counted', () => {
  const issues = [makeIssue({ file: 'b.md', line: 2 }), makeIssue({ line: 10, hint: 'Write some.' }), makeIssue({ line: 9 })];
  expect(formatIssues(issues)).toBe(
    [
      'a.md:9 No text. [empty-body]',
      'a.md:10 No text. [empty-body]\n    Write some.',
      'b.md:2 No text. [empty-body]',
      '3 faults in 2 files.',
    ].join('\n'),
  );
});

test('one fault is counted in the singular', () => {
  expect(formatIssues([makeIssue()])).toMatch(/\n1 fault in 1 file\.$/);
});
