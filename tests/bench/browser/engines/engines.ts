import { crossread } from './crossread.ts';
import type { Engine } from './engine.ts';
import { minisearch } from './minisearch.ts';
import { pagefind } from './pagefind.ts';

/** Ours first. */
export const engines: readonly Engine[] = [crossread, pagefind, minisearch];
