import type { Article } from '../../../src/core/model/article.ts';
import type { Event } from '../../../src/core/model/event.ts';
import type { Question } from '../../../src/core/model/question.ts';
import type { ActorRef } from '../../../src/core/model/refs.ts';
import { rootUrls, withAnchor } from '../../../src/core/urls.ts';
import { asId } from '../../support/as-id.ts';
import type { Material, WrittenArticle } from './articles.ts';
import { createWriter, type Writer } from './prose.ts';
import type { Topic } from './topics.ts';

const focus = { primary: 0.3, secondary: 0 };

/** A question or event begins with an article, and others on its topic are part of it. */
interface Occasion {
  readonly writer: Writer;
  readonly first: Article;
  readonly articles: readonly Article[];
  readonly actors: readonly ActorRef[];
}

const createOccasions = (written: readonly WrittenArticle[], { topics, vocabulary, random }: Material): (() => Occasion) => {
  const byTopic = Map.groupBy(written, ({ topic }) => topic);
  return () => {
    const { article: first, topic } = random.pick(written);
    const others = (byTopic.get(topic) ?? []).map(({ article }) => article).filter((article) => article !== first);
    const actors = random.pickSome(
      first.actors.map(({ ref }) => ref),
      2,
    );
    const writer = createWriter([topics[topic] as Topic], vocabulary, random);
    return { writer, first, articles: [first, ...random.pickSome(others, random.between(1, 2))], actors };
  };
};

const toIds = <Id extends string>(refs: readonly { readonly id: Id }[]): readonly Id[] => refs.map(({ id }) => id);

/** Makes contested questions, one to ten articles. */
export function makeQuestions(written: readonly WrittenArticle[], material: Material): readonly Question[] {
  const nextOccasion = createOccasions(written, material);
  return Array.from({ length: Math.ceil(written.length / 10) }, (_, i): Question => {
    const { writer, articles, actors } = nextOccasion();
    const id = asId<Question['id']>(`question-${i + 1}`);
    const name = `${writer.writeHeading(10, focus)}?`;
    const positions = (['yes', 'no'] as const).map((side) => ({ id: side, side, text: writer.writeText(14, focus, []).text }));
    return {
      ...{ id, name, actors, articles, url: rootUrls.question(id), kind: 'contradiction', bodyHtml: '', bodyText: '', missing: [] },
      positions: positions.map((position) => ({ ...position, claims: [] })),
      data: {
        ...{ title: name, kind: 'contradiction', actors: toIds(actors), missing: [] },
        positions: positions.map((position) => ({ ...position, claims: [] })),
      },
    };
  });
}

/** Makes dated events, one to five articles. */
export function makeEvents(written: readonly WrittenArticle[], material: Material): readonly Event[] {
  const nextOccasion = createOccasions(written, material);
  return Array.from({ length: Math.ceil(written.length / 5) }, (_, i): Event => {
    const { writer, first, articles, actors } = nextOccasion();
    const id = asId<Event['id']>(`event-${i + 1}`);
    const name = writer.writeHeading(8, focus);
    const where = first.places.slice(0, 1).map(({ ref }) => ref);
    const day = first.data.date.value ?? '';
    const when = { value: day, precision: 'day', basis: 'the text' } as const;
    return {
      ...{ id, name, when, actors, where, countries: [], days: { first: day, last: day }, url: withAnchor(rootUrls.timeline, id) },
      accounts: articles.map((article) => ({ article, date: article.data.date, claims: [] })),
      data: {
        ...{ title: name, actors: toIds(actors), where: toIds(where), claims: [], figures: [], notes: [] },
        when,
      },
    };
  });
}
