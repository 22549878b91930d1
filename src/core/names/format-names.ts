import type { Candidate } from './find-undecided.ts';
import type { FoundName } from './find-names.ts';
import { gap, joiner, type Prose } from './prose.ts';

/** Prose without the signs for what is not prose. */
const toText = (prose: string): string => prose.replaceAll(gap, '').replaceAll(joiner, '').replace(/\s+/g, ' ');

/** How many UTF-16 units of the text stand around a name, and at most how many begin a paragraph. */
const contextLength = 36;
const beginningLength = 60;

const formatCandidates = (candidates: readonly Candidate[]): string =>
  candidates.map(({ kind, id, type }) => `${id} (${type === 'metonym' ? type : kind})`).join(' or ');

/** What a name names, as one says it. */
const formatMeaning = (name: FoundName): string => {
  switch (name.kind) {
    case 'actor':
      return name.actor;
    case 'place':
      return name.place;
    case 'undecided':
      return formatCandidates(name.candidates);
    case 'unknown':
      return '';
  }
};

const formatName = (text: string, name: FoundName): string => {
  const { start, end } = name.inProse;
  const before = toText(text.slice(Math.max(0, start - contextLength), start));
  const after = toText(text.slice(end, end + contextLength));
  const label = `${String(name.line).padStart(5)}  ${name.kind.padEnd(9)}  ${formatMeaning(name).padEnd(28)}`;
  return `${label} ${before}[${toText(text.slice(start, end))}]${after}`;
};

const formatBeginning = ({ text, paragraphs }: Prose, number: number): string => {
  const { start, end } = paragraphs[number - 1] ?? { start: 0, end: 0 };
  const words = toText(text.slice(start, end)).trim();
  const isLong = words.length > beginningLength;
  return `Paragraph ${number}: ${isLong ? `${words.slice(0, words.lastIndexOf(' ', beginningLength)).trim()} …` : words}`;
};

/** “3 mentions of 2 actors: ttp 2, iskp 1.” */
const formatCounts = (ids: readonly string[], one: string, many: string): string => {
  const counts = [...Map.groupBy(ids, (id) => id)].toSorted((a, b) => b[1].length - a[1].length);
  const list = counts.map(([id, { length }]) => `${id} ${length}`).join(', ');
  return `${ids.length} mention${ids.length === 1 ? '' : 's'} of ${counts.length} ${counts.length === 1 ? one : many}: ${list || 'none'}.`;
};

const order: readonly FoundName['kind'][] = ['actor', 'place', 'undecided', 'unknown'];

/**
 * The names in a file as text for people: paragraph by paragraph the actors, places, undecided and unknown names, each with its line and
 * the words around it, then counts. Paragraphs without names are left out.
 */
export function formatNames(prose: Prose, names: readonly FoundName[]): string {
  const ofKind = <K extends FoundName['kind']>(kind: K) => names.filter((name): name is FoundName & { kind: K } => name.kind === kind);
  const blocks = [...Map.groupBy(names, ({ paragraph }) => paragraph)].flatMap(([number, own]) => [
    formatBeginning(prose, number),
    ...own.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map((name) => formatName(prose.text, name)),
    '',
  ]);
  const undecided = [...Map.groupBy(ofKind('undecided'), ({ candidates }) => formatCandidates(candidates))];
  const unknown = ofKind('unknown').toSorted((a, b) => b.count - a.count);
  return [
    ...blocks,
    formatCounts(
      ofKind('actor').map(({ actor }) => actor),
      'actor',
      'actors',
    ),
    formatCounts(
      ofKind('place').map(({ place }) => place),
      'place',
      'places',
    ),
    `Undecided: ${undecided.map(([meaning, own]) => `${toText(prose.text.slice(own[0]?.inProse.start, own[0]?.inProse.end))} ${own.length}, ${meaning}`).join('; ') || 'none'}.`,
    `Capitalised names that the registry does not know: ${unknown.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)).join(', ') || 'none'}.`,
  ].join('\n');
}
