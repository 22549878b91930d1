import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchFiles } from '../../../site/search-files.ts';

export const getStaticPaths = (async () => {
  const { index, others } = await loadSearchFiles();
  return [index, ...others].map(({ name, json }) => ({ params: { name }, props: { json } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'content-type': 'application/json' } });
