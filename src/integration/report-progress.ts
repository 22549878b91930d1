import type { AstroPrerenderer } from 'astro';
import { createFootLine } from './foot-line.ts';
import { createProgress, type Progress } from './progress.ts';

/** A build that says how far it is. */
export interface ReportedProgress extends Pick<Progress, 'begin'> {
  /** Begins the step in which a prerenderer makes files, and counts them. */
  readonly beginRendering: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  /** Prints what each step took. */
  readonly end: () => void;
}

/** Reports a build on the standard output: on a terminal in one line that changes, elsewhere in a line every ten seconds. */
export function reportProgress(): ReportedProgress {
  const progress = createProgress(() => performance.now() / 1000);
  const isTerminal = process.stdout.isTTY && process.env['TERM'] !== 'dumb';
  const print = isTerminal ? createFootLine(process.stdout, process.stderr) : console.log;
  const report = (): void => print(progress.formatLine());
  const timer = setInterval(report, isTerminal ? 100 : 10_000).unref();
  const begin = (step: string): void => {
    progress.begin(step);
    // A step that never waits lets no timer run.
    if (isTerminal) report();
  };
  return {
    begin,
    beginRendering: (prerenderer) => {
      begin('Render pages');
      return {
        ...prerenderer,
        getStaticPaths: async () => {
          const paths = await prerenderer.getStaticPaths();
          progress.expect(paths.length);
          return paths;
        },
        render: async (request, options) => {
          const rendered = await prerenderer.render(request, options);
          progress.count();
          return rendered;
        },
      };
    },
    end: () => {
      clearInterval(timer);
      console.log(progress.formatSummary());
    },
  };
}
