import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchFiles } from '../../site/search-files.ts';

export const getStaticPaths = (async () => {
  const search = await loadSearchFiles();
  return search === undefined ? [] : [{ params: { name: 'manifest' }, props: { manifest: search.manifest } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ manifest: object }> = ({ props }) =>
  new Response(JSON.stringify(props.manifest), { headers: { 'content-type': 'application/json' } });
