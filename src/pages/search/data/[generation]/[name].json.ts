import type { APIRoute, GetStaticPaths } from 'astro';
import { keyPaths } from '../../../../site/key-paths.ts';
import { loadSearchFiles } from '../../../../site/search-files.ts';

export const getStaticPaths = (async () => {
  const { manifest, files = [] } = (await loadSearchFiles()) ?? {};
  return keyPaths(files.map(({ name, json }) => ({ params: { generation: manifest?.generation, name }, props: { json } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'content-type': 'application/json' } });
