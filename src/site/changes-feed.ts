import { isFollowed, maxFollowed, type Feed, type FeedEntry } from '../core/model/feed.ts';
import { correctionLabels } from '../core/model/correction.ts';
import type { Site } from '../core/model/site.ts';
import { formatDate } from '../core/schema/dates.ts';
import { changeAnchor, withAnchor, withHistory } from '../core/urls.ts';
import { toHistoryPages } from './history-pages.ts';
import type { HistoryOf } from './load-history.ts';
import { urls } from './urls.ts';

/** The newest changes and corrections of a site, for those who follow the page of corrections; not of living private persons. */
export function toChangesFeed(site: Site, historyOf: HistoryOf): Feed {
  const { settings, corrections, actors } = site;
  const toEntry = (url: string, day: string, title: string, lines: readonly string[]): FeedEntry => ({
    url,
    title,
    author: settings.name,
    lines: lines.map((text) => ({ text })),
    lastDay: day,
    day,
  });
  const toLine = (day: string): string => formatDate({ value: day, precision: 'day' });
  const ofCorrections = corrections.map(({ anchor, date, kind, text, subject, name }) =>
    toEntry(
      withAnchor(urls.corrections, anchor),
      date,
      `${correctionLabels[kind]}: ${[subject?.who, subject?.name ?? name].filter((part) => part !== undefined).join(' ')}`,
      [text, toLine(date)],
    ),
  );
  const unfollowed = new Set(actors.filter((actor) => !isFollowed(actor)).map(({ url }) => url));
  const ofPages = toHistoryPages(site, historyOf)
    .filter(({ page }) => !unfollowed.has(page.url))
    .flatMap(({ page, days }) =>
      days.map(({ day, what, isFirst }) =>
        toEntry(withAnchor(withHistory(page.url), changeAnchor(day)), day, `${isFirst ? 'New' : 'Changed'}: ${page.name}`, [
          what,
          toLine(day),
        ]),
      ),
    );
  const entries = [...ofCorrections, ...ofPages].toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')).slice(0, maxFollowed);
  return { url: urls.corrections, title: `Changes · ${settings.name}`, entries };
}
