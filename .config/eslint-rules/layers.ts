import { resolve } from 'node:path';
import type { Rule } from 'eslint';
import { listenToImports, toPathIn, type Import } from './listen-to-imports.ts';

/**
 * A folder or file, and what it may import besides itself: folders and files that stand above it in the table, and packages.
 * `*` at the end of a package stands for any letters; `type …` allows types alone.
 */
export type Layer = readonly [path: string, ...imports: readonly string[]];

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const isPackage = (specifier: string, pattern: string): boolean =>
  pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;

/**
 * Each folder imports only what its line in the table names, and only from lines above its own, so folders cannot form a circle:
 * src/decisions.md#d7. Options: the folder that the paths of the table start from, and the table.
 */
export const layers: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'string' }, { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
    messages: {
      breach: '{{folder}} may not import {{to}}: see the table of layers in .config/eslint.config.mjs.',
      unknown: 'This folder has no line in the table of layers in .config/eslint.config.mjs.',
    },
  },
  create(context) {
    const [start, table] = context.options as [string, readonly Layer[]];
    const root = resolve(context.cwd, start);
    const findLayer = (path: string): number => table.findIndex(([folder]) => isIn(path, folder));
    const own = findLayer(toPathIn(root, context.filename));
    const [folder, ...allowed] = table[own] ?? [];
    if (folder === undefined) return { Program: (node) => context.report({ node, messageId: 'unknown' }) };

    const isAllowed = (to: string, { isFile, isTypeOnly }: Import): boolean => {
      if (isFile && isIn(to, folder)) return true;
      const patterns = isTypeOnly ? allowed.map((entry) => entry.replace(/^type /, '')) : allowed;
      if (!isFile) return patterns.some((pattern) => isPackage(to, pattern));
      const layer = findLayer(to);
      return layer >= 0 && layer < own && patterns.some((pattern) => isIn(to, pattern));
    };
    return listenToImports(context, (imported) => {
      const to = imported.isFile ? toPathIn(root, imported.to) : imported.to;
      if (!isAllowed(to, imported)) context.report({ node: imported.node, messageId: 'breach', data: { folder, to } });
    });
  },
};
