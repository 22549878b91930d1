import { findKind, isPlural, type Kinds } from '../model/kinds.ts';
import { toLetters } from '../model/labels.ts';
import type { ArticleRef, Ref, Refs } from '../model/refs.ts';
import type { Corpus } from '../schema/corpus.ts';
import { toOtherLanguage, type Language } from '../names/language.ts';
import { pageFromOldest, pageSizes } from '../model/paging.ts';
import { toDays, toYears } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import { withAnchor, withNumber, type Urls } from '../urls.ts';

/** Earliest first; of two events that begin on one day the shorter comes first. */
export function compareEvents(a: Corpus['events'][number], b: Corpus['events'][number]): number {
  const toSpan = ({ data }: typeof a): NonNullable<ReturnType<typeof toDays>> => toDays(data.when) ?? { first: '', last: '' };
  const [one, other] = [toSpan(a), toSpan(b)];
  return one.first.localeCompare(other.first) || one.last.localeCompare(other.last) || (a.id < b.id ? -1 : 1);
}

const toLookUp = <R extends Ref>(refs: Iterable<R>): ((id: R['id']) => R) => {
  const known = new Map([...refs].map((ref) => [ref.id, ref]));
  return (id) => {
    const ref = known.get(id);
    if (ref === undefined) throw new Error(`No page has the id “${id}”.`);
    return ref;
  };
};

/**
 * What an article goes by, the same everywhere: its author, unless the name is in another language than the pages, or else its publication,
 * or else its title up to a colon or comma, in quotation marks; with the year or years.
 */
const nameArticle = (
  { data: { title, source, author, date } }: Corpus['articles'][number],
  publications: ReadonlyMap<string, string>,
  language: Language | undefined,
): Pick<ArticleRef, 'by' | 'short'> => {
  const years = toYears(date);
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years.join('');
  const publication = publications.get(source ?? '');
  const origin = language === undefined ? (author ?? publication) : (publication ?? author);
  const by = (origin ?? `“${title.split(/[:,]| – /)[0]?.trim()}”`).trim();
  return { by, short: [by, span].filter((part) => part !== '').join(', ') };
};

/** Gives each of several articles that would be called alike a letter by their dates, as bibliographies do: “Waleed, 2024b”. */
function tellApart<R extends Pick<ArticleRef, 'id' | 'short'>>(refs: readonly R[], firstDayOf: (id: R['id']) => string): readonly R[] {
  const alike = Map.groupBy(refs, ({ short }) => short);
  return [...alike.values()].flatMap((group) =>
    group
      .toSorted((a, b) => firstDayOf(a.id).localeCompare(firstDayOf(b.id)) || (a.id < b.id ? -1 : 1))
      .map((ref, i) =>
        group.length === 1 ? ref : { ...ref, short: `${ref.short}${/\d$/.test(ref.short) ? '' : ', '}${toLetters(i + 1)}` },
      ),
  );
}

/**
 * One reference for each page of the corpus; the same id always gives the same object. The look-ups throw on an unknown id.
 *
 * @example buildRefs(corpus, urls, kinds).actor(claim.speaker).url // '/actors/ttp/'
 */
export function buildRefs(
  { articles, actors, places, sources, questions, events }: Corpus,
  urls: Urls,
  kinds: Kinds,
  settings?: Pick<Settings, 'language' | 'direction'>,
): Refs {
  const language = settings === undefined ? undefined : toOtherLanguage(settings.language, settings.direction);
  const days = new Map(articles.map(({ id, data }) => [id, toDays(data.date)?.first]));
  const publications = new Map(sources.map(({ id, data }) => [id, data.name]));
  return {
    article: toLookUp(
      tellApart(
        articles.map((file) => {
          const own = file.data.language === undefined ? language : toOtherLanguage(file.data.language);
          return { id: file.id, url: urls.article(file.id), name: file.data.title, ...nameArticle(file, publications, own), language: own };
        }),
        (id) => days.get(id) ?? '',
      ),
    ),
    actor: toLookUp(
      actors.map(({ id, data }) => {
        const kind = findKind(kinds.actors, data.kind);
        return { id, url: urls.actor(id), name: data.name, language, kind, plural: isPlural(kind, data) };
      }),
    ),
    place: toLookUp(
      places.map(({ id, data }) => ({
        id,
        url: data.kind === 'country' ? urls.country(id) : urls.place(id),
        name: data.name,
        language,
        kind: findKind(kinds.places, data.kind),
      })),
    ),
    source: toLookUp(sources.map(({ id, data }) => ({ id, url: urls.source(id), name: data.name, language }))),
    question: toLookUp(questions.map(({ id, data }) => ({ id, url: urls.question(id), name: data.title, language, kind: data.kind }))),
    event: toLookUp(
      pageFromOldest(events.toSorted(compareEvents), pageSizes.events, 'oldest first').flatMap(({ number, items }) =>
        items.map(({ id, data }) => ({
          id,
          url: withAnchor(withNumber(urls.timeline, number), id),
          name: data.title,
          language,
          when: data.when,
        })),
      ),
    ),
  };
}
