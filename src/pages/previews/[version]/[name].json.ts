import type { APIRoute, GetStaticPaths } from 'astro';
import { loadPreviewFiles } from '../../../site/preview-files.ts';

export const getStaticPaths = (async () => {
  const { version, files } = await loadPreviewFiles();
  return files.map(({ name, json }) => ({ params: { version, name }, props: { json } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'content-type': 'application/json' } });
