import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { groupFigures, type FigureEntry, type FigureGroup } from '../model/figure.ts';
import { readFigure } from '../model/read-figure.ts';
import { pageLanguage } from '../names/language.ts';
import type { Figure } from '../schema/claim.ts';
import { isInferred } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import { groupUnder } from './index-corpus.ts';

/** Every figure that a claim gives, under what it measures. */
export function deriveFigures(
  claims: readonly Claim[],
  events: readonly Event[],
  settings: Pick<Settings, 'measures'>,
): readonly FigureGroup[] {
  const eventsOf = groupByFigure(events);
  const figures = claims.flatMap((claim) =>
    claim.data.figures.map((figure, i): FigureEntry => ({
      id: `${claim.id}-figure-${i + 1}`,
      figure,
      claim,
      number: readFigure(figure, claim.article.language?.lang ?? pageLanguage),
      when: toWhen(claim),
      events: eventsOf(claim, figure),
    })),
  );
  const counts = new Set(figures.flatMap(({ figure, number }) => (number?.isShare === false ? (figure.measure ?? []) : [])));
  return groupFigures(
    figures.map((entry) => ({ ...entry, apart: findApart(entry, settings, counts) })),
    settings,
  );
}

/** Why a figure of a measure that is compared is not; `counts` are the measures that some figure gives in other than percentages. */
function findApart(
  { figure, number }: FigureEntry,
  { measures }: Pick<Settings, 'measures'>,
  counts: ReadonlySet<string>,
): string | undefined {
  const { measure, apart } = figure;
  if (measure === undefined || measures[measure]?.comparable !== true) return apart;
  if (apart !== undefined) return apart;
  if (number === undefined) return 'no single number';
  return number.isShare && counts.has(measure) ? 'a percentage, where others are not' : undefined;
}

const toWhen = ({ happened, said }: Claim): FigureEntry['when'] =>
  happened?.value === undefined
    ? { date: said.date, isInferred: said.inferred, isSaid: true }
    : { date: happened, isInferred: isInferred(happened), isSaid: false };

/** A look-up of the events that tell of a figure: an event may pick some of those of a claim. */
function groupByFigure(events: readonly Event[]): (claim: Claim, figure: Figure) => FigureEntry['events'] {
  const told = events.flatMap(({ id, url, name, language, when, accounts }) =>
    accounts.flatMap(({ claims }) => claims.map((one) => ({ event: { id, url, name, language, when }, ...one }))),
  );
  const under = groupUnder(told, ({ claim }) => [claim.id]);
  return (claim, figure) => under(claim.id).flatMap(({ event, figures }) => (figures.includes(figure) ? [event] : []));
}
