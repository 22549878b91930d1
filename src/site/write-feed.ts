import { Feed as AtomFeed } from 'feed';
import type { Feed, FeedEntry } from '../core/model/feed.ts';
import type { Settings } from '../core/schema/settings.ts';
import type { FeedFormat } from '../core/urls.ts';
import { escapeMarkup } from './escape-markup.ts';
import { urls } from './urls.ts';

/** Feeds are written for a site with these settings, on this host. */
export interface FeedSite {
  readonly settings: Settings;
  readonly host: string;
}

/** A day as RFC 3339 writes it, at its beginning. Atom wants a time even of what has none: that of an unknown date is long ago. */
const toTime = (day = '1970-01-01'): Date => new Date(`${day}T00:00:00Z`);

/** A text that an XML writer may take for escaped already. */
const keepSigns = (text: string): string => text.replaceAll('&', '&amp;');

const toHtml = ({ lines }: FeedEntry): string =>
  lines
    .map(({ text, language }) => {
      const attributes = language === undefined ? '' : ` lang="${language.lang}" dir="${language.dir}"`;
      return `<p${attributes}>${escapeMarkup(text)}</p>`;
    })
    .join('');

/** Who publishes the site, and on what terms its texts may be used. */
const toPublisher = ({ name, publisher }: Settings) => ({
  name: publisher?.text ?? name,
  link: publisher?.url?.startsWith('https:') === true ? publisher.url : undefined,
});
const toRights = ({ licence }: Settings): string | undefined =>
  licence && [licence.text, licence.url].filter((part) => part !== undefined).join(' ');

/**
 * A feed in Atom (RFC 4287). `updated` is the last day that the date of an article may mean, or 1970-01-01 when it is unknown; the words of
 * the entry say what is known. `published` is there only when the day is known.
 */
function writeAtom({ url, title, entries }: Feed, { settings, host }: FeedSite): string {
  const toWhole = (address: string): string => new URL(address, host).href;
  const { name, link } = toPublisher(settings);
  const rights = toRights(settings);
  const feed = new AtomFeed({
    id: toWhole(url),
    link: toWhole(url),
    feedLinks: { atom: toWhole(urls.feed(url, 'atom')) },
    title: keepSigns(title),
    updated: toTime(entries[0]?.lastDay),
    author: { name: keepSigns(name), ...(link === undefined ? {} : { link }) },
    ...(rights === undefined ? {} : { copyright: keepSigns(rights) }),
    generator: false,
  });
  for (const entry of entries)
    feed.addItem({
      id: toWhole(entry.url),
      link: toWhole(entry.url),
      title: escapeMarkup(entry.title),
      description: toHtml(entry),
      author: [{ name: keepSigns(entry.author) }],
      date: toTime(entry.lastDay),
      ...(entry.day === undefined ? {} : { published: toTime(entry.day) }),
    });
  // The package has no language. Texts are in that of the site, unless they say another.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${settings.language}" `);
}

/** A feed in JSON Feed 1.1 (jsonfeed.org), which the package does not know. An article without a known date has none. */
function writeJson({ url, title, entries }: Feed, { settings, host }: FeedSite): string {
  const toWhole = (address: string): string => new URL(address, host).href;
  const { name, link } = toPublisher(settings);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: toWhole(url),
    feed_url: toWhole(urls.feed(url, 'json')),
    user_comment: toRights(settings),
    language: settings.language,
    authors: [{ name, url: link }],
    items: entries.map((entry) => ({
      id: toWhole(entry.url),
      url: toWhole(entry.url),
      title: entry.title,
      content_html: toHtml(entry),
      authors: [{ name: entry.author }],
      date_published: entry.day && toTime(entry.day),
      date_modified: entry.lastDay && toTime(entry.lastDay),
    })),
  });
}

const writers = { atom: writeAtom, json: writeJson } as const;

/**
 * Writes a feed. Texts are plain, and whatever they hold is text in the feed too.
 *
 * @example writeFeed('atom', feed, { settings, host: 'https://host.example' })
 */
export const writeFeed = (format: FeedFormat, feed: Feed, site: FeedSite): string => writers[format](feed, site);
