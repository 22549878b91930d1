import { formatCount } from '../core/model/labels.ts';

/** How far a build is: its steps, one after the other, and the files of a step that counts them. */
export interface Progress {
  /** Begins a step, which ends the one before. */
  readonly begin: (step: string) => void;
  /** Says how many files the step will make. */
  readonly expect: (files: number) => void;
  /** Counts one file as made. */
  readonly count: () => void;
  /** The step in one line; with files also how many are made, how many in a second, and the time that the others will take. */
  readonly formatLine: () => string;
  /** A line for each step with the time it took, and one for all of them together. */
  readonly formatSummary: () => string;
}

interface Step {
  readonly name: string;
  readonly begun: number;
  files: number;
  made: number;
}

/** “0.4 s”, “12 s”, “3 min 5 s”. */
function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

const formatRate = (rate: number): string => `${rate < 9.95 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-GB')} a second`;

/** Follows a build by a clock that gives seconds. */
export function createProgress(now: () => number): Progress {
  const steps: Step[] = [];
  return {
    begin: (name) => void steps.push({ name, begun: now(), files: 0, made: 0 }),
    expect: (files) => void Object.assign(steps.at(-1) ?? {}, { files }),
    count: () => {
      const step = steps.at(-1);
      if (step !== undefined) step.made += 1;
    },
    formatLine: () => {
      const { name, begun, files, made } = steps.at(-1) ?? { name: '', begun: now(), files: 0, made: 0 };
      const seconds = now() - begun;
      if (made === 0) return `${name}: ${formatSeconds(seconds)}`;
      const rate = made / seconds;
      const left = formatSeconds((files - made) / rate);
      return `${name}: ${made.toLocaleString('en-GB')} of ${formatCount(files, 'file')}, ${formatRate(rate)}, ${left} left`;
    },
    formatSummary: () => {
      const end = now();
      const rows = steps.map(({ name, begun, made }, i) => {
        const seconds = (steps[i + 1]?.begun ?? end) - begun;
        return { name, seconds, files: made === 0 ? '' : `  ${formatCount(made, 'file')}, ${formatRate(made / seconds)}` };
      });
      return [...rows, { name: 'Together', seconds: end - (steps[0]?.begun ?? end), files: '' }]
        .map(({ name, seconds, files }) => `${name.padEnd(20)}${formatSeconds(seconds).padStart(12)}${files}`)
        .join('\n');
    },
  };
}
