import type { APIRoute, GetStaticPaths } from 'astro';
import { feedTypes, toFeeds, type Feed } from '../core/model/feed.ts';
import type { FeedFormat } from '../core/urls.ts';
import { toChangesFeed } from './changes-feed.ts';
import { keyPaths } from './key-paths.ts';
import { loadFrame } from './load-frame.ts';
import { loadHistoryOf } from './load-history.ts';
import { loadSite } from './load-site.ts';
import { memoizePerSite } from './memoize-per-site.ts';
import { urls } from './urls.ts';
import { writeFeed } from './write-feed.ts';

const loadFeeds = memoizePerSite((site) => toFeeds(site, urls));

/** A feed, and the address of the page that it lies below: its own, or one that this had before. */
interface FeedPath {
  readonly feed: Feed;
  readonly page: string;
}

/** All feeds. That of a page which was renamed stays at its old address too: whoever follows it reads on. */
async function listFeeds(): Promise<readonly FeedPath[]> {
  const site = await loadSite();
  const feeds = [...(await loadFeeds()), toChangesFeed(site, await loadHistoryOf())];
  const known = new Map(feeds.map((feed) => [feed.url, feed]));
  const moved = site.goneAddresses.flatMap((gone): FeedPath[] => {
    const feed = gone.feeds ? known.get(gone.to?.url ?? '') : undefined;
    return feed === undefined ? [] : [{ feed, page: gone.url }];
  });
  return [...feeds.map((feed) => ({ feed, page: feed.url })), ...moved];
}

/** The paths of all feeds, in whatever format. */
export const feedPaths = (async () =>
  keyPaths(
    (await listFeeds()).map(({ feed, page }) => ({
      params: { page: page === urls.home ? undefined : urls.stripBase(page).slice(1, -1) },
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
