import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import { findDateFault, formatDate, type PartialDate } from '../schema/dates.ts';
import type { FieldContent, HistoryCollection, HistoryKind } from './history.ts';

/** A value of something, as text. Fields of two versions with the same key are compared. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly content?: FieldContent | undefined;
  readonly text: string;
}

/** What a version of a file says of something in it. */
export interface Described {
  readonly kind: HistoryKind;
  readonly id: string;
  readonly fields: readonly Field[];
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const toEntries = (value: unknown): readonly Values[] => (Array.isArray(value) ? value.filter(isValues) : []);
const joinTexts = (texts: readonly string[], by: string): string => texts.filter((one) => one !== '').join(by);
const idOf = ({ id }: Values): string => (typeof id === 'string' ? id : '');

/** Any value of frontmatter as text; that of a date in words, with what it rests on. */
function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return joinTexts(value.map(toText), ', ');
  if (!isValues(value)) return String(value as string | number | boolean).trim();
  const { value: when, precision, approximate, words, grade, basis, evidence, ...others } = value;
  const date = { ...value, value: when === undefined ? undefined : String(when as string) } as unknown as PartialDate;
  const isDate = precision !== undefined && findDateFault(date) === undefined;
  const parts = isDate
    ? [formatDate(date), grade, basis, evidence]
    : [when, precision, approximate, words, grade, basis, evidence, ...Object.values(others)];
  return joinTexts(parts.map(toText), '; ');
}

const parser = unified().use(remarkParse).use(remarkDirective);

const listBlocks = (node: Nodes): readonly string[] =>
  node.type === 'paragraph' || node.type === 'heading' ? [toString(node)] : 'children' in node ? node.children.flatMap(listBlocks) : [];

/** The words of a Markdown text, without its marks. */
const toPlain = (markdown: string): string =>
  listBlocks(parser.parse(markdown))
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join(' ');

/** A field of some frontmatter: its key there, what readers call it, and what its words are. */
type Known = readonly [key: string, label: string, content?: FieldContent];

const toFields = (values: Values, known: readonly Known[]): readonly Field[] =>
  known.map(([key, label, content]) => ({ key, label, content, text: toText(values[key]) }));

/** Fields of entries that have ids, such as the notes of an article. */
const toEach = (
  entries: unknown,
  name: string,
  label: string,
  write: (entry: Values) => unknown,
  content?: FieldContent,
): readonly Field[] => toEntries(entries).map((entry) => ({ key: `${name} ${idOf(entry)}`, label, content, text: toText(write(entry)) }));

/** The words of figures, which stand alone or beside what they measure. */
const toFigureWords = (figures: unknown): unknown =>
  Array.isArray(figures) ? figures.map((figure: unknown) => (isValues(figure) ? figure['words'] : figure)) : figures;

const claimFields: readonly Known[] = [
  ['text', 'Claim', 'text'],
  ['speaker', 'Speaker', 'actors'],
  ['hedge', 'How firmly'],
  ['attribution', 'By what route', 'text'],
  ['about', 'About', 'actors'],
  ['kind', 'Kind'],
  ['when', 'Happened'],
  ['said', 'Said'],
  ['denies', 'Denies', 'claims'],
  ['where', 'Where', 'places'],
  ['figures', 'Figures', 'text'],
];

/** What a file says, by its collection: of itself, then of what it holds. */
const describe: Readonly<Record<HistoryCollection, (id: string, values: Values, body: string) => readonly Described[]>> = {
  articles: (id, values, body) => [
    {
      kind: 'article',
      id,
      fields: [
        ...toFields(values, [
          ['title', 'Title', 'text'],
          ['deck', 'Summary', 'text'],
          ['author', 'Author', 'text'],
          ['authorNote', 'About the author', 'text'],
          ['editor', 'Editor', 'text'],
          ['source', 'Publication', 'sources'],
          ['date', 'Date'],
          ['original', 'Address of the original'],
        ]),
        ...toEach(values['parts'], 'part', 'Part', ({ title, date }) => [title, date]),
        { key: 'body', label: 'Text', content: 'text', text: toPlain(body) },
        ...toEach(values['editorNotes'], 'note', 'Editor’s note', ({ text, links }) => [text, links], 'text'),
      ],
    },
    ...toEntries(values['claims']).map((claim): Described => ({
      kind: 'claim',
      id: idOf(claim),
      fields: toFields({ ...claim, figures: toFigureWords(claim['figures']) }, claimFields),
    })),
  ],
  questions: (id, values, body) => {
    const voices = toEntries(values['missing']);
    return [
      {
        kind: 'question',
        id,
        fields: [
          ...toFields(values, [
            ['title', 'Question'],
            ['kind', 'Kind'],
            ['actors', 'About', 'actors'],
            ['answer', 'Answer'],
            ['sides', 'Names of the sides'],
          ]),
          { key: 'body', label: 'Introduction', text: toPlain(body) },
          ...toEach(values['positions'], 'position', 'One answer', ({ text, side }) => [text, side]),
          ...toEach(values['positions'], 'claims', 'Claims that give one answer', ({ claims }) => claims, 'claims'),
          { key: 'missing', label: 'Who is not heard', content: 'actors', text: toText(voices.map(({ actors }) => actors)) },
          {
            key: 'on',
            label: 'On what they are not heard',
            text: joinTexts(
              voices.map(({ on, text }) => toText(on ?? text)),
              '; ',
            ),
          },
          { key: 'change', label: 'What changed with time', text: toText(values['change']) },
        ],
      },
    ];
  },
  actors: (id, values, body) => [
    {
      kind: 'actor',
      id,
      fields: [
        ...toFields(values, [
          ['name', 'Name'],
          ['kind', 'Kind'],
          ['country', 'Country', 'places'],
          ['alsoCountries', 'Also in', 'places'],
          ['parent', 'Belongs to', 'actors'],
          ['related', 'Related', 'actors'],
          ['confusables', 'Easily confused with'],
        ]),
        {
          key: 'names',
          label: 'Names',
          text: joinTexts(
            toEntries(values['names'])
              .filter(isName)
              .map(({ form }) => toText(form)),
            ', ',
          ),
        },
        { key: 'body', label: 'Profile', text: toPlain(body) },
      ],
    },
  ],
};

/** False of a longer name of something else. */
const isName = ({ type }: Values): boolean => type !== 'unrelated';

const frontmatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * What a version of a file of content says, whatever the schema was at its time: fields that are not known are left out, and whatever type a
 * value has, it is text. undefined when the file has no frontmatter, or this is not YAML.
 *
 * @example readVersion('actors', 'set', '---\nname: SET\n…') // [{ kind: 'actor', id: 'set', fields: [{ label: 'Name', text: 'SET' }, …] }]
 */
export function readVersion(collection: HistoryCollection, id: string, text: string): readonly Described[] | undefined {
  const match = frontmatter.exec(text);
  if (match?.index !== 0) return undefined;
  const document = parseDocument(match[1] ?? '', { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const values: unknown = document.toJS();
  return isValues(values) ? describe[collection](id, values, text.slice(match[0].length)) : undefined;
}
