import type { APIRoute, GetStaticPaths } from 'astro';
import { feedTypes, toFeeds, type Feed } from '../core/model/feed.ts';
import type { FeedFormat } from '../core/urls.ts';
import { keyPaths } from './key-paths.ts';
import { loadFrame } from './load-frame.ts';
import { memoizePerSite } from './memoize-per-site.ts';
import { urls } from './urls.ts';
import { writeFeed } from './write-feed.ts';

const loadFeeds = memoizePerSite((site) => toFeeds(site, urls));

/** The paths of all feeds, in whatever format. */
export const feedPaths = (async () =>
  keyPaths(
    (await loadFeeds()).map((feed) => ({
      params: { page: feed.url === urls.home ? undefined : urls.stripBase(feed.url).slice(1, -1) },
      props: { feed },
    })),
  )) satisfies GetStaticPaths;

/** What answers with a feed in a format. */
export const serveFeed =
  (format: FeedFormat): APIRoute<{ feed: Feed }> =>
  async ({ props: { feed }, site }) => {
    const { settings } = await loadFrame();
    const text = writeFeed(format, feed, { settings, host: site?.href ?? '' });
    return new Response(text, { headers: { 'content-type': feedTypes[format].type } });
  };
