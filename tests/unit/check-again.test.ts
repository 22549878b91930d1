import { expect, test } from 'vitest';
import { createChecker, deriveChecked } from '../../src/core/build-site.ts';
import type { ArticleId } from '../../src/core/schema/ids.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { createUrls } from '../../src/core/urls.ts';
import { readContent } from '../../src/site/read-content.ts';
import { asId } from '../support/as-id.ts';
import { fixture } from '../support/fixture.ts';

const urls = createUrls(fixture.base);
const content = new Map((await readContent(fixture.content)).map((file) => [file.path.slice(fixture.content.length + 1), file]));

const article = 'articles/the-night-map-is-being-redrawn.md';
const question = 'questions/do-the-trains-fill.md';

/** What a save does to the text of a file; undefined when it deletes the file. */
type Edit = (text: string) => string | undefined;

const replace =
  (from: string, to: string): Edit =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
const append =
  (more: string): Edit =>
  (text) =>
    text + more;

type Save = readonly [what: string, path: string, edit: Edit];

/** Saves one after the other that leave the content without faults. */
const sound: readonly Save[] = [
  ['a sentence in an article', article, append('\nSET said no more.\n')],
  ['a name of an actor', 'actors/set.md', replace('names:\n', 'names:\n  - { form: "Sud Express", type: variant }\n')],
  ['a mention by that name', article, append('\nThe Sud Express is another name of it.\n')],
  ['a profile', 'actors/set.md', append('\nIt has an office in Madrid.\n')],
  ['a claim on a side', question, replace('claims: [half-the-berths-empty, compartments-locked]', 'claims: [half-the-berths-empty]')],
  ['a denial', article, replace('    denies: [staff-counted-as-passengers]\n', '    denies: []\n')],
  ['the name of the site', 'site.yaml', replace('name: Sleeper Lines', 'name: Night Lines')],
  ['the words of names', 'names.yaml', replace('titles: doña', 'titles: don doña')],
  ['the thesaurus', 'thesaurus.yaml', replace('  - [fare, ticket, price]\n', '')],
  ['the About page', 'about.md', append('\nMore about SET.\n')],
  ['the name of a publication', 'sources/meridian-rail-letter.md', replace('name: "', 'name: "The ')],
  ['an event that is deleted', 'events/full-summer-on-the-strait.md', () => undefined],
  ['the same event again', 'events/full-summer-on-the-strait.md', () => content.get('events/full-summer-on-the-strait.md')?.text],
];

/** Saves after these that each bring a fault or take one away. */
const faulty: readonly Save[] = [
  ['words that take a side', 'site.yaml', append('\nloadedWords: [sleepers]\n')],
  ['a quotation of nobody', question, append('\nAll is “splendid as never before”.\n')],
  ['frontmatter that is none', article, replace('---\n', '---\n  : {\n')],
  ['an article that is deleted', article, () => undefined],
  ['the article as it was at first', article, () => content.get(article)?.text],
  ['an actor that is deleted', 'actors/set.md', () => undefined],
  ['the site without settings', 'site.yaml', () => undefined],
];

test('after each save a check finds, and a build makes, what they would the first time', () => {
  const check = createChecker({ urls });
  const files = new Map(content);
  const runAll = () => {
    // Read from disk, no file is the same object twice.
    const read = [...files.values()].map((file): ContentFile => ({ ...file }));
    const [again, fresh] = [check(read), createChecker({ urls })(read.map((file) => ({ ...file })))];
    expect(again.issues).toEqual(fresh.issues);
    const { site } = deriveChecked(again, urls);
    expect(site).toEqual(deriveChecked(fresh, urls).site);
    return { issues: again.issues, site, bodies: again.bodies };
  };
  let last = runAll();
  expect(last.issues).toEqual([]);
  for (const [what, path, edit] of [...sound, ...faulty]) {
    const file = content.get(path);
    const text = edit(files.get(path)?.text ?? '');
    if (file === undefined || text === undefined) files.delete(path);
    else files.set(path, { ...file, text });
    const now = runAll();
    expect(now, what).not.toEqual(last);
    last = now;
    if (sound.some(([name]) => name === what)) expect(last.issues, what).toEqual([]);
  }
});

test('what did not change is not made again', () => {
  const check = createChecker({ urls });
  const save = (path = '', edit: Edit = (text) => text) =>
    check([...content].map(([name, file]) => ({ ...file, text: (name === path ? edit(file.text) : file.text) ?? '' })));
  const before = save();
  const other = asId<ArticleId>('a-note-on-empty-berths');
  const own = asId<ArticleId>('the-night-map-is-being-redrawn');
  const after = save(article, append('\nMore.\n'));
  expect(after.registry).toBe(before.registry);
  expect(after.bodies.articles.get(other)).toBe(before.bodies.articles.get(other));
  expect(after.bodies.articles.get(own)).not.toBe(before.bodies.articles.get(own));
  // Of the articles whose claims a question sets against one another, those are rendered again whose marks change.
  const related = save(question, replace('claims: [half-the-berths-empty, compartments-locked]', 'claims: [compartments-locked]'));
  const rendered = related.corpus.articles
    .map(({ id }) => id)
    .filter((id) => related.bodies.articles.get(id) !== before.bodies.articles.get(id));
  expect(rendered).toContain(other);
  expect(rendered.length).toBeLessThan(related.corpus.articles.length);
});
