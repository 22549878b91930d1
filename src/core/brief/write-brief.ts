import type { Language } from '../names/language.ts';
import { formatCount } from '../model/labels.ts';
import type { Brief, BriefFigures, BriefGroup, BriefLine, SourceNumber } from './brief.ts';
import type { BriefKind, Silence } from './subject.ts';

/** An element of a page, for templates and for scripts: both write the same. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}
type Child = Markup | string | undefined;

const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> & Partial<Language>,
  ...children: readonly Child[]
): Markup => ({
  tag,
  attributes: Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  children: children.filter((child) => child !== undefined),
});

/** Where a brief is read: the name of the site, the address of the brief, what makes an address whole, and the version of the site. */
export interface BriefPlace {
  readonly site: string;
  readonly address: string;
  readonly toAbsolute: (url: string) => string;
  readonly version: string;
}

const kindLabels: Readonly<Record<BriefKind, string>> = {
  question: 'Brief on a question',
  actor: 'Brief on an actor',
  country: 'Brief on a country',
};

/** A link with the number of a source. */
const writeNumber = (source: SourceNumber, url: string): Markup => element('a', { href: url, class: 'brief-source' }, `[${source}]`);

const toSourceAnchor = (source: SourceNumber): string => `source-${source}`;

const join = (parts: readonly Markup[], separator: string): readonly Child[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));

const writePart = (id: string, title: string, lead: string | undefined, ...content: readonly Child[]): Markup =>
  element(
    'section',
    { 'aria-labelledby': `brief-${id}`, class: 'rule-t-1 mt-6 pt-3' },
    element('h2', { id: `brief-${id}` }, title),
    lead === undefined ? undefined : element('p', { class: 'text-soft text-sm' }, lead),
    ...content,
  );

const writeLine = ({ when, who, hedge, route, text, language, answer, source, url }: BriefLine, ofAnswer: Brief['language']): Markup =>
  element(
    'li',
    {},
    element('span', { class: 'text-soft text-sm' }, when),
    ' ',
    element(
      'p',
      {},
      answer === undefined
        ? undefined
        : element('span', { class: 'text-soft text-sm' }, 'Under “', element('bdi', { ...ofAnswer }, answer), '” · '),
      who,
      ' ',
      element('strong', {}, `${hedge}${route === undefined ? ':' : ''}`),
      ...(route === undefined ? [] : [' (', element('bdi', { ...language }, route), '):']),
      ' ',
      element('bdi', { class: 'font-serif', ...language }, text),
      ' ',
      writeNumber(source, url),
    ),
  );

const writeGroup = ({ title, url, language, lines }: BriefGroup): readonly Child[] => [
  title === undefined
    ? undefined
    : element('h3', { class: 'mt-4 mb-1', ...language }, url === undefined ? title : element('a', { href: url, ...language }, title)),
  element('ul', { class: 'brief-lines' }, ...lines.map((line) => writeLine(line, language))),
];

const writeFigures = ({ title, language, rows }: BriefFigures): Markup =>
  element(
    'table',
    { class: 'mt-3 w-full' },
    element('caption', { class: 'semibold text-start', ...language }, title),
    element(
      'tbody',
      {},
      ...rows.map(({ words, apart, who, hedge, when, language: own, source, url }) =>
        element(
          'tr',
          {},
          element(
            'th',
            { scope: 'row', class: 'font-serif' },
            element('bdi', { ...own }, words),
            apart === undefined ? undefined : element('span', {}, ` (${apart})`),
          ),
          element('td', { class: 'text-soft text-sm' }, `${who} ${hedge}, ${when} `, writeNumber(source, url)),
        ),
      ),
    ),
  );

const writeDate = ({ when, name, url, language, sources }: Brief['dates'][number]): Markup =>
  element(
    'li',
    {},
    element('span', { class: 'text-soft text-sm' }, when),
    ' ',
    element(
      'p',
      {},
      element('a', { href: url, ...language }, name),
      ' ',
      ...join(
        sources.map((source) => writeNumber(source, `#${toSourceAnchor(source)}`)),
        ' ',
      ),
    ),
  );

const writeSilence = ({ before, refs, after }: Silence): Markup =>
  element(
    'li',
    { class: 'py-0.5' },
    before,
    ...join(
      refs.map(({ url, name, language }) => element('a', { href: url, ...language }, name)),
      '; ',
    ),
    after,
  );

const writeSource = (
  { words, url, language }: Brief['sources'][number],
  i: number,
  { textLabel }: Brief,
  { toAbsolute }: BriefPlace,
): Markup =>
  element(
    'li',
    { id: toSourceAnchor(i + 1) },
    element('span', { class: 'text-soft' }, `[${i + 1}]`),
    ' ',
    element(
      'p',
      {},
      element('bdi', { ...language }, words),
      ` ${textLabel === undefined ? '' : `${textLabel} `}`,
      element('a', { href: url }, toAbsolute(url)),
    ),
  );

/** What a brief leaves out, and where it is. */
function writeRest({ more, url }: Brief, { toAbsolute, site, version }: BriefPlace): readonly Markup[] {
  const left = [
    ...(more.claims > 0 ? [formatCount(more.claims, 'more claim')] : []),
    ...(more.events > 0 ? [formatCount(more.events, 'more event')] : []),
  ];
  return [
    ...(left.length === 0
      ? []
      : [element('p', {}, `Left out for room: ${left.join(' and ')}. All: `, element('a', { href: url }, toAbsolute(url)))]),
    element('p', {}, `Chosen by rule from what the articles say; ${site} takes no side. Version of the site: ${version}`),
  ];
}

/** Writes a brief: what a page has between its header and its footer. */
export function writeBrief(brief: Brief, place: BriefPlace): Markup {
  const { kind, label, lead, limits, name, url, language, groups, figures, dates, silences, sources } = brief;
  const part = (items: readonly unknown[], ...content: Parameters<typeof writePart>): Child =>
    items.length === 0 ? undefined : writePart(...content);
  return element(
    'article',
    { class: 'brief' },
    element('p', { class: 'brief-head text-soft text-sm' }, `${place.site} · ${place.address}`),
    element(
      'header',
      { class: 'pb-1' },
      element('p', { class: 'label' }, kindLabels[kind]),
      element('h1', { class: 'mt-1 mb-2 text-3xl', ...language }, element('a', { href: url, ...language }, name)),
      element(
        'p',
        { class: 'max-w-[44rem] font-serif' },
        `${label}. `,
        lead === undefined ? undefined : element('bdi', { ...language }, lead),
      ),
      limits === undefined ? undefined : element('p', { class: 'max-w-[44rem] font-serif' }, limits),
    ),
    groups.length === 0 ? element('p', {}, 'No claim here is on this.') : undefined,
    part(groups, 'claims', 'Who says what', undefined, ...groups.flatMap(writeGroup)),
    part(
      figures,
      'figures',
      'Figures side by side',
      'As printed. They may count different things; nothing is added up.',
      ...figures.map(writeFigures),
    ),
    part(
      dates,
      'dates',
      'Dates',
      'The latest first, as the articles tell them.',
      element('ul', { class: 'brief-lines' }, ...dates.map(writeDate)),
    ),
    part(silences, 'missing', 'Not heard', undefined, element('ul', {}, ...silences.map(writeSilence))),
    part(
      sources,
      'sources',
      'Sources',
      undefined,
      element('ol', { class: 'brief-lines text-sm' }, ...sources.map((source, i) => writeSource(source, i, brief, place))),
    ),
    element('footer', { class: 'rule-t-1 text-soft mt-6 pt-3 text-sm' }, ...writeRest(brief, place)),
  );
}
