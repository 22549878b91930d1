import { stringify } from 'yaml';
import { buildSite } from '../../src/core/build-site.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import type { Collection } from '../../src/core/schema/schemas.ts';
import { formatIssues } from '../../src/core/issues/format-issues.ts';
import type { Site } from '../../src/core/model/site.ts';

type Frontmatter = Readonly<Record<string, unknown>>;

const makeFile = (collection: Collection, id: string, frontmatter: Frontmatter, body: string): ContentFile => ({
  collection,
  id,
  path: `${collection}/${id}.md`,
  text: `---\n${stringify(frontmatter, { aliasDuplicateObjects: false })}---\n\n${body}\n`,
});

/** An article that names nobody. */
export const makeArticle = (id: string, body = 'A text.', given: Frontmatter = {}): ContentFile =>
  makeFile(
    'articles',
    id,
    {
      title: `Title of ${id}`,
      titleFrom: 'editorial',
      deck: 'A deck.',
      date: { value: '2024-05', precision: 'month', grade: 'inferred', evidence: 'a test' },
      sourceFile: `${id}.txt`,
      actors: [],
      places: [],
      claims: [],
      ...given,
    },
    body,
  );

/** A group that is called by its id with a capital, and in no other way. */
export const makeActor = (id: string, given: Frontmatter = {}, profile = 'A profile.'): ContentFile => {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return makeFile('actors', id, { name, kind: 'militant-group', names: [{ form: name, type: 'canonical' }], ...given }, profile);
};

export const makePlace = (id: string, given: Frontmatter = {}): ContentFile =>
  makeFile('places', id, { name: id, kind: 'district', coordinates: { lat: 34, lon: 71 }, ...given }, '');

export const makeSource = (id: string, given: Frontmatter = {}): ContentFile =>
  makeFile('sources', id, { name: `Source ${id}`, about: 'A paper.', ...given }, '');

export const makeClaim = (id: string, given: Frontmatter = {}): Frontmatter => ({
  id,
  text: 'Something is so.',
  speaker: 'author',
  about: [],
  kind: 'judgement',
  hedge: 'asserts',
  when: 'publication',
  ...given,
});

/** An article that makes claims about Alpha, one in each paragraph. */
export const makeClaims = (id: string, claims: readonly (string | Frontmatter)[], given: Frontmatter = {}): ContentFile => {
  const all = claims.map((claim) => (typeof claim === 'string' ? makeClaim(claim, { about: ['alpha'] }) : claim));
  const body = ['Alpha.', ...all.map((claim) => `:claim[This]{#${String(claim['id'])}} is so.`)].join('\n\n');
  return makeArticle(id, body, { actors: ['alpha'], claims: all, ...given });
};

/** A question with a position for each list of claims: `a`, `b` and so on. */
export const makeQuestion = (
  id: string,
  positions: readonly (readonly string[])[],
  given: Frontmatter = {},
  body = 'At issue.',
): ContentFile =>
  makeFile(
    'questions',
    id,
    {
      title: `Question ${id}`,
      kind: 'explanations',
      actors: [],
      positions: positions.map((claims, i) => ({ id: String.fromCharCode(97 + i), text: 'It is so.', claims })),
      missing: [],
      ...given,
    },
    body,
  );

/** An event of 2 May 2024, somewhere. */
export const makeEvent = (id: string, claims: readonly string[], given: Frontmatter = {}): ContentFile =>
  makeFile(
    'events',
    id,
    { title: `Event ${id}`, when: { value: '2024-05-02', precision: 'day', basis: 'a test' }, where: [], actors: [], claims, ...given },
    '',
  );

/** The site of sound content. */
export function buildSound(files: readonly ContentFile[]): Site {
  const { site, issues } = buildSite(files);
  if (site === undefined) throw new Error(formatIssues(issues));
  return site;
}
