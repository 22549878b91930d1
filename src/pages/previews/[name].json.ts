import type { APIRoute, GetStaticPaths } from 'astro';
import { keyPaths } from '../../site/key-paths.ts';
import { loadPreviewFiles } from '../../site/preview-files.ts';

export const getStaticPaths = (async () =>
  keyPaths((await loadPreviewFiles()).map(({ name, json }) => ({ params: { name }, props: { json } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json, { headers: { 'content-type': 'application/json' } });
