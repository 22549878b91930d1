import type { Rule } from 'eslint';
import { listenToImports, toPathIn } from './listen-to-imports.ts';

/** What each file imports that was linted so far; one run of ESLint is one process. */
const imports = new Map<string, readonly string[]>();

/** Shortest chain of imports from one file to another, both named, or undefined. */
function findChain(from: string, to: string): readonly string[] | undefined {
  const chains = [[from]];
  const seen = new Set([from]);
  for (const chain of chains) {
    const last = chain.at(-1) ?? from;
    if (last === to) return chain;
    for (const next of imports.get(last) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        chains.push([...chain, next]);
      }
  }
  return undefined;
}

/**
 * Files may not import one another in a circle, not even types alone: src/decisions.md#d7. A circle is reported in the file that is linted
 * last of it, so only a run over all files finds every circle.
 */
export const noCircles: Rule.RuleModule = {
  meta: { type: 'problem', messages: { circle: 'This import closes a circle: {{circle}}.' } },
  create(context) {
    const file = context.filename;
    const found = new Map<string, Rule.Node>();
    return {
      ...listenToImports(context, ({ node, to, isFile }) => {
        if (isFile) found.set(to, node);
      }),
      'Program:exit'() {
        imports.set(file, [...found.keys()]);
        for (const [to, node] of found) {
          const chain = findChain(to, file);
          if (chain === undefined) continue;
          const circle = [file, ...chain].map((path) => toPathIn(context.cwd, path)).join(' → ');
          context.report({ node, messageId: 'circle', data: { circle } });
        }
      },
    };
  },
};
