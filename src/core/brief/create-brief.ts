import { formatGraded } from '../schema/dates.ts';
import { formatHedge } from '../model/labels.ts';
import type { Brief, SourceNumber } from './brief.ts';
import { groupClaims } from './group-claims.ts';
import { pickFigures } from './pick-figures.ts';
import { orderClaims, takePicked } from './pick-claims.ts';
import type { BriefClaim, BriefEvent, BriefSubject } from './subject.ts';

/** How many of each a brief has at most. */
export interface BriefLimits {
  readonly claims: number;
  readonly figures: number;
  readonly events: number;
  readonly silences: number;
}

/** So many articles are named of those that tell of an event. */
const maxSources = 2;

type Article = BriefClaim['article'];

/** Numbers articles from 1 as they are first asked for. */
function createNumbers() {
  const numbers = new Map<string, { readonly number: SourceNumber; readonly article: Article }>();
  return {
    of(article: Article): SourceNumber {
      const known = numbers.get(article.id) ?? { number: numbers.size + 1, article };
      numbers.set(article.id, known);
      return known.number;
    },
    isKnown: ({ id }: Article): boolean => numbers.has(id),
    list: (): readonly Article[] => Array.from(numbers.values(), ({ article }) => article),
  };
}
type Numbers = ReturnType<typeof createNumbers>;

/** Who makes a claim, how firmly and when: what stands beside whatever is taken from it. */
const toSaid = ({ url, data: { hedge }, speaker, article, said }: BriefClaim, numbers: Numbers) => ({
  url,
  when: formatGraded(said.date, said.inferred),
  who: speaker?.name ?? `The author of ${article.short}`,
  hedge: formatHedge(hedge, speaker),
  language: article.language,
  source: numbers.of(article),
});

/** The events that happened last, each with articles that tell of it, those first that are cited anyway. */
const toDates = (events: readonly BriefEvent[], numbers: Numbers): Brief['dates'] =>
  events.toReversed().map(({ url, name, language, when, accounts }) => {
    const articles = [...new Map(accounts.map(({ article }) => [article.id, article])).values()];
    const known = articles.filter(numbers.isKnown);
    const cited = known.length > 0 ? known.slice(0, maxSources) : articles.slice(0, 1);
    return { url, name, language, when: formatGraded(when, false), sources: cited.map(numbers.of).toSorted((a, b) => a - b) };
  });

/** Creates what makes the brief of a subject within limits: what is ranked is ranked once. */
export function createBrief(subject: BriefSubject): (limits: BriefLimits) => Brief {
  const { kind, url, name, language, label, lead, limits, claims, events, silences, textLabel, toSource } = subject;
  const ordered = orderClaims(subject);
  return (max) => {
    const numbers = createNumbers();
    const groups = groupClaims(subject, takePicked(ordered, max.claims)).map(({ lines, ...group }) => ({
      ...group,
      lines: lines.map(({ claim, answer }) => ({
        ...toSaid(claim, numbers),
        route: claim.data.attribution,
        text: claim.data.text,
        answer,
      })),
    }));
    const figures = pickFigures(subject, max.figures).map(({ rows, ...group }) => ({
      ...group,
      rows: rows.map(({ claim, words, apart }) => ({ ...toSaid(claim, numbers), words, apart })),
    }));
    const dates = toDates(events.slice(-max.events), numbers);
    const shown = groups.reduce((sum, { lines }) => sum + lines.length, 0);
    return {
      ...{ kind, url, name, language, label, lead, limits },
      ...{ groups, figures, dates, textLabel },
      silences: silences.slice(0, max.silences),
      sources: numbers
        .list()
        .map((article) => ({ url: article.url, name: article.name, language: article.language, words: toSource(article.id) })),
      more: { claims: claims.length - shown, events: events.length - dates.length },
    };
  };
}
