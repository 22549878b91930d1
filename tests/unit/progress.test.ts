import { expect, test } from 'vitest';
import { createProgress } from '../../src/integration/progress.ts';

/** A progress and the clock that it goes by, in seconds. */
function start() {
  const clock = { seconds: 1000 };
  return { clock, progress: createProgress(() => clock.seconds) };
}

test('a line has the step and its time, and once a file is made how many are, the rate and the time left', () => {
  const { clock, progress } = start();
  progress.begin('Derive');
  clock.seconds += 0.42;
  expect(progress.formatLine()).toBe('Derive: 0.4 s');
  progress.begin('Render pages');
  progress.expect(1500);
  clock.seconds += 2;
  expect(progress.formatLine()).toBe('Render pages: 2.0 s');
  for (let i = 0; i < 6; i += 1) progress.count();
  expect(progress.formatLine()).toBe('Render pages: 6 of 1,500 files, 3.0 a second, 8 min 18 s left');
  for (let i = 6; i < 1200; i += 1) progress.count();
  expect(progress.formatLine()).toBe('Render pages: 1,200 of 1,500 files, 600 a second, 0.5 s left');
});

test('the summary has each step with its time, how many files it made and how fast, and all steps together', () => {
  const { clock, progress } = start();
  progress.begin('Derive');
  clock.seconds += 1.04;
  progress.begin('Render pages');
  progress.expect(3000);
  for (let i = 0; i < 3000; i += 1) progress.count();
  clock.seconds += 125;
  progress.begin('Put in place');
  clock.seconds += 59.4;
  const lines = progress.formatSummary().split('\n');
  expect(lines.map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual([
    'Derive  1.0 s',
    'Render pages  2 min 5 s  3,000 files, 24 a second',
    'Put in place  59 s',
    'Together  3 min 5 s',
  ]);
  expect(new Set(lines.map((line) => / s(?= {2}|$)/.exec(line)?.index)).size).toBe(1);
});
