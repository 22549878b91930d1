import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../core/layout/card-words.ts';
import { keyPaths } from '../../site/key-paths.ts';
import { loadCards } from '../../site/load-cards.ts';
import { renderCard } from '../../site/render-card.ts';
import { urls } from '../../site/urls.ts';

export const getStaticPaths = (async () =>
  keyPaths(
    Array.from(await loadCards(), ([page, card]) => ({
      params: { page: page === urls.home ? undefined : urls.stripBase(page).slice(1, -1) },
      props: { card },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'content-type': 'image/png' } });
