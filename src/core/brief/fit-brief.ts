import type { Brief } from './brief.ts';
import { createBrief, type BriefLimits } from './create-brief.ts';
import type { BriefSubject } from './subject.ts';

/** What a brief has of each, if all of it fits. */
const most: BriefLimits = { claims: 28, figures: 10, events: 10, silences: 6 };
/** How far all that is cut with each try, alike. */
const step = 0.9;

/**
 * What two sheets of A4 hold, by the styles of `brief.css`: lines of so many letters, estimated with room to spare, as typefaces differ and lines
 * break between words. Sources stand in two columns.
 */
const sheets = { lines: 112, width: 88, columnWidth: 44 } as const;

/** A letter of a wide script is as wide as two of others. */
const measure = (text: string): number =>
  text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0);
const countLines = (text: string, width: number = sheets.width): number => Math.max(1, Math.ceil(measure(text) / width));
const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number => items.reduce((total, item) => total + count(item), 0);

/** Of a part with anything in it, its heading too. */
const withHeading = (lines: number): number => (lines === 0 ? 0 : lines + 2);

/** About how many lines a brief has on paper. */
export function estimateLines({ name, lead = '', limits = '', textLabel = '', groups, figures, dates, silences, sources }: Brief): number {
  const ofClaims = sum(
    groups,
    ({ title, lines }) =>
      (title === undefined ? 0 : countLines(title) + 0.5) +
      sum(
        lines,
        ({ who, hedge, route = '', answer = '', text }) => countLines(`under “${answer}” ${who} ${hedge} ${route} ${text} [10]`) + 0.25,
      ),
  );
  const ofFigures = sum(
    figures,
    ({ title, rows }) =>
      countLines(title) +
      0.5 +
      sum(rows, ({ words, apart = '', who, hedge, when }) => countLines(`${words} ${apart} ${who} ${hedge} ${when} [10]`)),
  );
  const ofDates = sum(dates, (date) => countLines(`${date.name} [10] [10]`));
  const ofSilences = sum(silences, ({ before = '', refs, after }) =>
    countLines(`${before}${refs.map((ref) => ref.name).join(', ')}${after}`),
  );
  const ofSources = Math.ceil(
    sum(sources, ({ words, url }) => countLines(`[10] ${words} ${textLabel} https://www.example.org${url}`, sheets.columnWidth)) / 2,
  );
  const head = 2 * countLines(name, 45) + countLines(lead, 75) + (limits === '' ? 0 : 1) + 4;
  return head + sum([ofClaims, ofFigures, ofDates, ofSilences, ofSources], withHeading) + 3;
}

/** The brief of a subject, with less of everything until it fits two sheets. At least one of each is there. */
export function fitBrief(subject: BriefSubject): Brief {
  const toBrief = createBrief(subject);
  for (let share = 1; ; share *= step) {
    const cut = (count: number): number => Math.max(1, Math.round(count * share));
    const limits = { claims: cut(most.claims), figures: cut(most.figures), events: cut(most.events), silences: cut(most.silences) };
    const brief = toBrief(limits);
    if (estimateLines(brief) <= sheets.lines || limits.claims === 1) return brief;
  }
}
