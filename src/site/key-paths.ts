import type { GetStaticPathsItem } from 'astro';
import { hashData } from './hash-data.ts';
import { loadFrame } from './load-frame.ts';

/**
 * Gives each path a key that is the same while all that its page shows is: its address, its props, which are data, and the frame. A build
 * keeps the file that an earlier one made for the same key (decisions.md#d70). No two paths have the same key.
 *
 * @example export const getStaticPaths = async () => keyPaths(articles.map((article) => ({ params: { id: article.id }, props: { article } })));
 */
export async function keyPaths<Path extends GetStaticPathsItem>(paths: readonly Path[]): Promise<(Path & { readonly cacheKey: string })[]> {
  const frame = hashData(await loadFrame());
  return paths.map((path) => ({ ...path, cacheKey: hashData([frame, path.params, path.props]) }));
}
