import type { APIRoute, GetStaticPaths } from 'astro';
import { renderIcon } from '../site/render-icon.ts';
import { iconSizes } from '../site/write-web-manifest.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props }) =>
  new Response(await renderIcon(props.size), { headers: { 'content-type': 'image/png' } });
