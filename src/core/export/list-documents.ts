import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { nameRules } from '../names/name-rules.ts';
import { toDays, toYears } from '../schema/dates.ts';
import { buildPages, type PageFinder } from '../search/index/build-pages.ts';
import { buildCards, buildText } from '../search/index/build-texts.ts';
import type { IndexedPage, NamedRange, SearchDocument, TextFile } from '../search/index/index-file.ts';
import { toDocumentId, type DayRange, type ServerDocument } from '../search/server/server-document.ts';

/** Everything that can be a result, each as one document: pages, then each article with what is in it, then questions and events. */
export function* listDocuments(site: Site): Generator<ServerDocument> {
  const { pages, find } = buildPages(site);
  yield* listPages(site, pages, find);
  for (const article of site.articles) yield* listArticle(article, buildText(article, find), pages);
  for (const question of site.questions) yield* listCards({ questions: [question], events: [] }, pages, find);
  for (const event of site.events) yield* listCards({ questions: [], events: [event] }, pages, find);
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Days of dates; of an unknown one none. */
const toRanges = (values: readonly (string | undefined)[]): readonly DayRange[] =>
  unique(values).flatMap((value) => {
    const days = toDays({ value });
    return days === undefined ? [] : [{ gte: days.first, lte: days.last }];
  });

/** What documents that name some pages are found and filtered by. */
function toNamed(
  names: readonly NamedRange[],
  pages: readonly IndexedPage[],
): Pick<ServerDocument, 'mentions' | 'named' | 'actor' | 'country'> {
  const named = unique(names.flatMap(([, , positions]) => positions)).flatMap((position) => pages[position] ?? []);
  return {
    mentions: unique(named.map(({ title }) => title)),
    named: named.map(toDocumentId),
    actor: named.filter(({ kind }) => kind === 'actor').map(({ id }) => id),
    country: unique(named.filter(({ kind }) => kind === 'country' || kind === 'place').flatMap(({ countries }) => countries)),
  };
}

/** The articles that name an actor or place, or come from a publication, by the kind and id of its page. */
const listNaming = ({ actors, countries, places, sources }: Site): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...Object.entries({ actor: actors, country: countries, place: places }).flatMap(([kind, all]) =>
      all.map(({ id, mentions }) => [`${kind}:${id}`, mentions.map(({ article }) => article.id)] as const),
    ),
    ...sources.map(({ id, articles }) => [`source:${id}`, articles.map((article) => article.id)] as const),
  ]);

/** The forms by which search finds each page, by its position. */
function listForms({ registry }: Site, find: PageFinder): ReadonlyMap<number, readonly string[]> {
  const forms = [...registry.names, ...registry.surnames]
    .filter(({ name }) => nameRules[name.type].searched)
    .flatMap(({ name: { form }, entity }) => find(entity.kind, entity.id).map((position) => ({ position, form })));
  return new Map(
    Array.from(
      Map.groupBy(forms, ({ position }) => position),
      ([position, all]) => [position, all.map(({ form }) => form)],
    ),
  );
}

const listYears = ({ data: { date, parts } }: Article): readonly string[] =>
  unique([date, ...parts.map((part) => part.date)].flatMap(toYears));

function* listPages(site: Site, pages: readonly IndexedPage[], find: PageFinder): Generator<ServerDocument> {
  const naming = listNaming(site);
  const forms = listForms(site, find);
  const byId = new Map<string, Article>(site.articles.map((article) => [article.id, article]));
  for (const [position, { kind, id, url, title, summary, countries }] of pages.entries()) {
    const articles = (naming.get(`${kind}:${id}`) ?? []).flatMap((article) => byId.get(article) ?? []);
    yield {
      ...{ kind, id, url, title, summary, group: `${kind}:${id}`, isInArticle: false },
      ...{ names: unique([title, ...(forms.get(position) ?? [])]), named: [`${kind}:${id}`] },
      actor: kind === 'actor' ? [id] : [],
      country: countries,
      source: kind === 'source' ? [id] : unique(articles.flatMap(({ source }) => source?.id ?? [])),
      year: unique(articles.flatMap(listYears)),
    };
  }
}

function* listArticle(article: Article, file: TextFile, pages: readonly IndexedPage[]): Generator<ServerDocument> {
  const { data, sections, claims, source } = article;
  const { id, url, title, summary, language, documents } = file;
  const shared = {
    ...{ language, article: id, articleTitle: title, group: `article:${id}` },
    source: source === undefined ? [] : [source.id],
    year: listYears(article),
    published: toDays(data.date)?.last,
  };
  yield {
    ...{ kind: 'article', id, url, title, summary, text: data.deck, ...shared, isInArticle: false },
    body: [
      ...sections.flatMap((section) => section.title ?? []),
      ...documents.map(({ text }) => text),
      ...[data.author, source?.name].flatMap((name) => name ?? []),
    ],
    ...toNamed(
      documents.flatMap(({ names }) => names),
      pages,
    ),
    when: toRanges(
      [data.date, ...data.parts.map(({ date }) => date), ...claims.map(({ happened }) => happened)].map((date) => date?.value),
    ),
  };
  for (const document of documents)
    yield {
      ...{ kind: document.kind, id: document.id, url: document.url, passage: document.passage ?? document.id },
      ...{ title: document.label || undefined, text: document.text, ...shared, isInArticle: true },
      ...toNamed(document.names, pages),
      year: document.years ?? shared.year,
      when: toRanges([document.happened ?? document.said ?? file.date]),
    };
}

/** The words of a question or event after its title, with which its text begins. */
const toRest = ({ label, text }: SearchDocument): string | undefined => text.slice(label.length + 1).trim() || undefined;

function* listCards(cards: Pick<Site, 'questions' | 'events'>, pages: readonly IndexedPage[], find: PageFinder): Generator<ServerDocument> {
  for (const card of buildCards(cards, find)) {
    const { kind, id, url, label: title, summary, names, years = [], happened } = card;
    yield {
      ...{ kind, id, url, title, summary, group: `${kind}:${id}`, isInArticle: false, text: toRest(card) },
      ...toNamed(names, pages),
      ...{ source: [], year: years, when: toRanges([happened]) },
    };
  }
}
