import { stringify } from 'yaml';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import type { Side } from '../../src/core/schema/question.ts';
import type { Collection } from '../../src/core/schema/schemas.ts';
import { makeBasedDate, makeGradedDate } from './make-dates.ts';

/** Frontmatter that takes the place of defaults. */
type Given = Readonly<Record<string, unknown>>;

const makeFile = (collection: Collection, id: string, frontmatter: Given, body = ''): ContentFile => ({
  collection,
  id,
  path: `${collection}/${id}.md`,
  text: `---\n${stringify(frontmatter, { aliasDuplicateObjects: false })}---\n\n${body}\n`,
});

/** The settings of a site with kinds of its own: actors that are militant groups, claims of attacks and casualties. */
export const makeSettings = (given: Given = {}): ContentFile => ({
  collection: 'site',
  id: 'site',
  path: 'site.yaml',
  text: stringify({
    name: 'A reader',
    title: 'Who says what',
    tagline: 'what others say',
    description: 'A site of texts.',
    texts: 'retellings',
    kinds: {
      actors: { 'militant-group': { one: 'Militant group', many: 'Militant groups' } },
      claims: { attack: 'attack', casualties: 'casualty figure', sanctuary: 'sanctuary' },
    },
    ...given,
  }),
});

/** The words of a site's subject. */
export const makeThesaurus = (given: Given): ContentFile => ({
  collection: 'site',
  id: 'thesaurus',
  path: 'thesaurus.yaml',
  text: stringify(given),
});

/** What was corrected, moved and removed on a site. */
export const makeCorrections = (given: Given): ContentFile => ({
  collection: 'site',
  id: 'corrections',
  path: 'corrections.yaml',
  text: stringify(given),
});

const toName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** An article that names nobody. */
export const makeArticle = (id: string, body = 'A text.', given: Given = {}): ContentFile =>
  makeFile(
    'articles',
    id,
    {
      title: `Title of ${id}`,
      titleFrom: 'editorial',
      deck: 'A deck.',
      date: makeGradedDate('2024-05'),
      sourceFile: `${id}.txt`,
      actors: [],
      places: [],
      claims: [],
      ...given,
    },
    body,
  );

/** What an article says that is not about the subject of the site. */
export const makeAside = (text: string): string => `:::aside\n${text}\n:::`;

/** A claim about Alpha. */
export const makeClaim = (id: string, given: Given = {}): Given => ({
  id,
  text: 'Something is so.',
  speaker: 'author',
  about: ['alpha'],
  kind: 'judgement',
  hedge: 'asserts',
  when: 'publication',
  ...given,
});

/** An article that names its actors, Alpha alone by default, and makes each claim in a paragraph of its own. */
export function makeArticleOfClaims(
  id: string,
  claims: readonly (string | Given)[],
  { actors = ['alpha'], ...given }: Given & { readonly actors?: readonly string[] } = {},
): ContentFile {
  const all = claims.map((claim) => (typeof claim === 'string' ? makeClaim(claim) : claim));
  const paragraphs = [`${actors.map(toName).join(', ')}.`, ...all.map((claim) => `:claim[This]{#${String(claim['id'])}} is so.`)];
  return makeArticle(id, paragraphs.join('\n\n'), { actors, claims: all, ...given });
}

/** A group that is called by its id with a capital, and in no other way. */
export const makeActor = (id: string, given: Given = {}, profile = 'A profile.'): ContentFile =>
  makeFile('actors', id, { name: toName(id), kind: 'militant-group', names: [{ form: toName(id), type: 'canonical' }], ...given }, profile);

export const makeActors = (...ids: readonly string[]): readonly ContentFile[] => ids.map((id) => makeActor(id));

export const makePlace = (id: string, given: Given = {}): ContentFile =>
  makeFile('places', id, { name: id, kind: 'district', coordinates: { lat: 34, lon: 71 }, ...given });

export const makeCountry = (id: string, given: Given = {}): ContentFile => makePlace(id, { kind: 'country', code: 'PK', ...given });

export const makeSource = (id: string, given: Given = {}): ContentFile =>
  makeFile('sources', id, { name: `Source ${id}`, about: 'A paper.', ...given });

/** A question with a position, `a`, `b` and so on, for each list of claims; lists stand by themselves or by the side that they take. */
export function makeQuestion(
  id: string,
  claims: readonly (readonly string[] | Readonly<Partial<Record<Side, readonly string[]>>>)[],
  given: Given = {},
  body = 'At issue.',
): ContentFile {
  const positions = claims.flatMap((entry) =>
    'length' in entry ? [{ claims: entry }] : Object.entries(entry).map(([side, own]) => ({ side, claims: own })),
  );
  return makeFile(
    'questions',
    id,
    {
      title: `Question ${id}`,
      kind: positions.some((position) => 'side' in position) ? 'contradiction' : 'explanations',
      actors: [],
      positions: positions.map((position, i) => ({ id: String.fromCharCode(97 + i), text: 'It is so.', ...position })),
      missing: [],
      ...given,
    },
    body,
  );
}

/** An event of 2 May 2024, somewhere. */
export const makeEvent = (id: string, claims: readonly string[], given: Given = {}): ContentFile =>
  makeFile('events', id, { title: `Event ${id}`, when: makeBasedDate('2024-05-02'), where: [], actors: [], claims, ...given });
