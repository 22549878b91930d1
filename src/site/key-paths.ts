import type { GetStaticPathsItem } from 'astro';
import { hashData } from './hash-data.ts';
import { loadFrame } from './load-frame.ts';

/**
 * Gives paths a key that is the same while all that their pages show is: their props, which are data, and the frame. A build keeps the file
 * that an earlier one made for the same key (decisions.md#d70).
 *
 * @example export const getStaticPaths = async () => keyPaths(articles.map((article) => ({ params: { id: article.id }, props: { article } })));
 */
export async function keyPaths<Path extends GetStaticPathsItem>(paths: readonly Path[]): Promise<(Path & { readonly cacheKey: string })[]> {
  const frame = hashData(await loadFrame());
  return paths.map((path) => ({ ...path, cacheKey: hashData([frame, path.props]) }));
}
