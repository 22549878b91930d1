import { formatSource, formatTextLabel } from '../cite/cite.ts';
import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import { formatMissing, questionKindLabels } from '../model/labels.ts';
import type { Country } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Site } from '../model/site.ts';
import { withBrief } from '../urls.ts';
import { beginText } from '../previews/begin-text.ts';
import { describeSilence } from './describe-silence.ts';
import type { BriefSubject, Silence } from './subject.ts';

type Sources = Pick<Site, 'settings' | 'articles' | 'actors' | 'countries' | 'questions' | 'claims' | 'events'>;

/** UTF-16 units of a profile that a brief begins with. */
const leadLimit = 220;

/**
 * Which actors have a brief that is built: those with claims by or about them, but no living private persons, whom no list should name. Of
 * others a script makes one. Likewise of countries; every question has one.
 */
export const isBriefed = (one: Actor | Country): boolean =>
  'claimsBy' in one ? !one.data.private && one.claimsBy.length + one.claimsAbout.length > 0 : one.claims.length > 0;

/** All that has a brief, and what each brief is made from, in the order of the site. */
export function* listBriefs(site: Sources): Iterable<BriefSubject<Claim>> {
  const gather = createGatherer(site);
  for (const question of site.questions) yield gather.ofQuestion(question);
  for (const actor of site.actors.filter(isBriefed)) yield gather.ofActor(actor);
  for (const country of site.countries.filter(isBriefed)) yield gather.ofCountry(country);
}

/** The addresses of all briefs, in that order. */
export const listBriefAddresses = ({ questions, actors, countries }: Sources): readonly string[] =>
  [...questions, ...actors.filter(isBriefed), ...countries.filter(isBriefed)].map(({ url }) => withBrief(url));

/** The place of each item in a list, by its id. */
const toPlaces = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, place) => [id, place]));

/** Those of a list that have some of the ids, in its order. */
function pickById<Item>(items: readonly Item[], places: ReadonlyMap<string, number>, ids: Iterable<string>): readonly Item[] {
  const found = Array.from(new Set(ids), (id) => places.get(id) ?? -1).toSorted((a, b) => a - b);
  return found.flatMap((place) => items[place] ?? []);
}

/** Creates what puts claims in the order of the site, and finds in it the questions that they answer and the events that they tell of. */
function createFinders({ claims, questions, events }: Pick<Sources, 'claims' | 'questions' | 'events'>) {
  const [ofClaims, ofQuestions, ofEvents] = [toPlaces(claims), toPlaces(questions), toPlaces(events)];
  return {
    inOrder: (some: readonly Claim[]) =>
      pickById(
        claims,
        ofClaims,
        some.map(({ id }) => id),
      ),
    findQuestions: (some: readonly Claim[]) =>
      pickById(
        questions,
        ofQuestions,
        some.flatMap((claim) => claim.questionRelations.map(({ question }) => question.id)),
      ),
    findEvents: (some: readonly Claim[]) =>
      pickById(
        events,
        ofEvents,
        some.flatMap((claim) => claim.events.map(({ id }) => id)),
      ),
  };
}

function createGatherer({ settings, articles, actors, questions, claims, events }: Sources) {
  const articlesById = new Map<string, Site['articles'][number]>(articles.map((article) => [article.id, article]));
  const nationals = Map.groupBy(actors, (actor) => actor.country?.id);
  const speakers = new Map(questions.map((question) => [question.id, listSpeakers(question)]));
  const shared = {
    measures: new Map(Object.entries(settings.measures).map(([id, { title }]) => [id, title])),
    textLabel: formatTextLabel(settings.texts),
    toSource: (articleId: string): string => {
      const article = articlesById.get(articleId);
      if (article === undefined) throw new Error(`No article has the id “${articleId}”.`);
      return formatSource(article);
    },
  };
  const { inOrder, findQuestions, findEvents } = createFinders({ claims, questions, events });

  const ofQuestion = (question: Question): BriefSubject<Claim> => {
    const own = inOrder(question.positions.flatMap((position) => position.claims));
    return {
      ...shared,
      ...{ kind: 'question', id: question.id, url: question.url, name: question.name, language: question.language },
      label: questionKindLabels[question.kind],
      lead: question.data.answer,
      claims: own,
      questions: [question],
      positions: question.positions,
      events: findEvents(own),
      silences: question.missing.map((voice) => ({ refs: voice.actors, after: ` – ${formatMissing(voice)}` })),
    };
  };
  const ofActor = (actor: Actor): BriefSubject<Claim> => {
    const own = inOrder([...actor.claimsBy, ...actor.claimsAbout]);
    const answered = findQuestions(own);
    const unheard = actor.questions.filter(({ id }) => speakers.get(id)?.has(actor.id) !== true);
    return {
      ...shared,
      ...{ kind: 'actor', id: actor.id, url: actor.url, name: actor.name, language: actor.language },
      label: actor.kind.one,
      lead: beginText(actor.profileText, leadLimit),
      ...{ claims: own, questions: answered, positions: [], events: actor.events },
      silences: describeSilence(actor.name, unheard),
    };
  };
  const ofCountry = (country: Country): BriefSubject<Claim> => {
    const answered = findQuestions(country.claims);
    const own = new Set<string>((nationals.get(country.id) ?? []).map(({ id }) => id));
    const silences = answered.flatMap(({ missing }) =>
      missing.flatMap((voice): readonly Silence[] => {
        const refs = voice.actors.filter(({ id }) => own.has(id));
        return refs.length === 0 ? [] : [{ refs, after: ` – ${formatMissing(voice)}` }];
      }),
    );
    return {
      ...shared,
      ...{ kind: 'country', id: country.id, url: country.url, name: country.name, language: country.language },
      label: country.kind.one,
      ...{ claims: country.claims, questions: answered, positions: [], events: country.events, silences },
    };
  };
  return { ofQuestion, ofActor, ofCountry };
}

const listSpeakers = ({ positions }: Question): ReadonlySet<string> =>
  new Set(positions.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker?.id ?? [])));
