import { briefKinds, type BriefKind } from '../../core/brief/subject.ts';
import { fitBrief } from '../../core/brief/fit-brief.ts';
import { readSubject, type BriefContext, type BriefRecords, type Wanted } from '../../core/brief/read-records.ts';
import { writeBrief, type Markup } from '../../core/brief/write-brief.ts';
import { isolate } from '../../core/names/isolate.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { findNearest } from '../../core/issues/nearest.ts';
import { dataUrls as urls } from '../../site/data-urls.ts';
import { loadNames } from '../dom/load-previews.ts';
import { loadText } from '../dom/load-text.ts';
import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';

/** What the page says of the site to this script: see `pages/brief.astro`. */
interface BriefSettings extends Pick<BriefContext, 'texts' | 'language'> {
  readonly name: string;
  readonly version: string;
  /** The addresses of the indexes, which those of pages begin with. */
  readonly pages: Readonly<Record<BriefKind, string>>;
  /** The addresses of briefs that are built, with ID for the id. */
  readonly briefs: Readonly<Record<BriefKind, string>>;
}

const files: Readonly<Record<BriefKind, 'questions' | 'actors' | 'places'>> = { question: 'questions', actor: 'actors', country: 'places' };

/** The records of a file, one to a line. There is none for what a site has none of. Rejects when it cannot be fetched. */
const loadFile = memoizeAsync(async (name: string): Promise<readonly unknown[]> =>
  ((await loadText(urls.dataFile(name, 'ndjson'))) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown),
);
const loadRecords = async <Name extends keyof BriefRecords>(name: Name): Promise<BriefRecords[Name]> =>
  (await loadFile(name)) as BriefRecords[Name];

async function loadAll(): Promise<BriefRecords> {
  const [articles, claims, questions, events, actors, places, figures] = await Promise.all([
    loadRecords('articles'),
    loadRecords('claims'),
    loadRecords('questions'),
    loadRecords('events'),
    loadRecords('actors'),
    loadRecords('places'),
    loadRecords('figures'),
  ]);
  return { articles, claims, questions, events, actors, places, figures };
}

/** A year of four digits; undefined for anything else. */
const readYear = (value: string | null): string | undefined => (/^\d{4}$/.test(value?.trim() ?? '') ? value?.trim() : undefined);

function readWanted(query: URLSearchParams): Wanted {
  const ids = briefKinds.flatMap((kind) => {
    const id = query.get(kind)?.trim();
    return id ? [[kind, id] as const] : [];
  });
  return { ...Object.fromEntries(ids), from: readYear(query.get('from')), to: readYear(query.get('to')) };
}

type Named = Readonly<{
  id: string;
  address: string;
  name?: string;
  title?: string;
  kind?: string;
  names?: readonly { readonly name: string }[];
}>;
const fold = (words: string): string => words.normalize('NFKC').toLowerCase();

/** The id of what an id or a name stands for; undefined when nothing, or more than one thing, goes by it. */
function findId(value: string, records: readonly Named[]): string | undefined {
  if (records.some(({ id }) => id === value)) return value;
  const named = records.filter(({ name, title, names = [] }) =>
    [name ?? title ?? '', ...names.map((one) => one.name)].some((form) => fold(form) === fold(value)),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

/** What to say when nothing goes by an id or name: what is near, or where all are. */
function makeUnknown(kind: BriefKind, value: string, records: readonly Named[], index: string): readonly (Node | string)[] {
  const near = findNearest(
    fold(value).replaceAll(/\s+/g, '-'),
    records.map(({ id }) => id),
  );
  const record = records.find(({ id }) => id === near);
  return [
    `There is no ${kind} “${isolate(value)}” here. `,
    ...(record !== undefined
      ? [
          'Did you mean ',
          make('a', { href: `?${new URLSearchParams({ [kind]: record.id })}` }, record.name ?? record.title ?? record.id),
          '?',
        ]
      : [make('a', { href: index }, files[kind] === 'places' ? 'All countries' : `All ${files[kind]}`)]),
  ];
}

const makeElement = ({ tag, attributes, children }: Markup): HTMLElement =>
  make(tag as 'p', attributes, ...children.map((child) => (typeof child === 'string' ? child : makeElement(child))));

/** Puts a brief in the place of what the page says of briefs. */
function showBrief(page: HTMLElement, sheet: HTMLElement, wanted: Wanted, name: string): void {
  const heading = sheet.querySelector('h1');
  document.title = document.title.replace(document.querySelector('h1')?.textContent ?? '', `Brief: ${name}`);
  page.replaceWith(sheet);
  const tools = document.getElementById('brief-tools');
  const form = tools?.querySelector('form');
  for (const [field, value] of Object.entries(wanted)) {
    const input = form?.elements.namedItem(field);
    if (input instanceof HTMLInputElement) input.value = value ?? '';
    else form?.prepend(make('input', { type: 'hidden', name: field, value: value ?? '' }));
  }
  if (tools) tools.hidden = false;
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus();
}

/**
 * Makes the brief that the address asks for (`?actor=…&from=…`), of the files of records: of one thing, or of what is about all of several. Goes to
 * the page of the brief if it was built.
 */
export function makeBrief(page: HTMLElement, status: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const settings = JSON.parse(page.dataset['site'] ?? '') as BriefSettings;
  const asked = readWanted(query);
  const kinds = briefKinds.filter((kind) => asked[kind] !== undefined);
  const [kind] = kinds;
  const say = (...words: readonly (Node | string)[]): void => {
    const hadFocus = status.contains(document.activeElement);
    status.classList.toggle('notice', words.length > 0);
    status.replaceChildren(...words);
    if (hadFocus) status.focus();
  };
  const goToBuilt = async (only: BriefKind): Promise<boolean> => {
    const built = settings.briefs[only].replace('ID', () => encodeURIComponent(asked[only] ?? ''));
    if ((await loadText(built)) === undefined) return false;
    location.replace(built);
    return true;
  };
  const show = async (): Promise<void> => {
    if (kind === undefined) return;
    say('Reading what the articles say …');
    if (kinds.length === 1 && asked.from === undefined && asked.to === undefined && (await goToBuilt(kind))) return;
    const known = await Promise.all(
      kinds.map(async (one) => {
        const records: readonly Named[] = await loadRecords(files[one]);
        return { kind: one, records: one === 'country' ? records.filter((place) => place.kind === 'country') : records };
      }),
    );
    const wanted: Record<string, string | undefined> = { ...asked };
    for (const { kind: one, records } of known) {
      const id = findId(asked[one] ?? '', records);
      if (id === undefined) return say(...makeUnknown(one, asked[one] ?? '', records, settings.pages[one]));
      wanted[one] = id;
    }
    const key = `${kind === 'country' ? 'countries' : 'actors'}/${wanted[kind]}`;
    const preview = kind === 'question' ? undefined : (await loadNames(key)).get(key);
    const subject = readSubject(await loadAll(), wanted, { ...settings, label: preview?.kind, lead: preview?.text });
    if (subject === undefined) throw new Error('What is known was not found.');
    const toAbsolute = (url: string): string => new URL(url, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).href;
    const address = toAbsolute(location.pathname + location.search);
    const brief = fitBrief(subject);
    say();
    showBrief(
      page,
      makeElement(writeBrief(brief, { site: settings.name, address, toAbsolute, version: settings.version })),
      wanted,
      brief.name,
    );
  };
  const start = (): Promise<void> =>
    show().catch(() => say('The files for this brief could not be loaded.', ...makeRetry(() => void start())));
  return start();
}
