import { hintNearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';
import { toAddresses } from '../model/addresses.ts';
import type { Corpus } from '../schema/corpus.ts';
import { toSubject, type AddressedKind } from '../schema/corrections.ts';
import { rootUrls } from '../urls.ts';

type Known = Readonly<Record<AddressedKind, ReadonlySet<string>>>;

const toKnown = (corpus: Corpus): Known => ({
  article: corpus.ids.articles,
  claim: new Set(corpus.articles.flatMap(({ data }) => data.claims.map(({ id }) => id))),
  question: corpus.ids.questions,
  actor: corpus.ids.actors,
  place: corpus.ids.places,
  source: corpus.ids.sources,
  event: corpus.ids.events,
  address: toAddresses(corpus, rootUrls),
});

/** What is corrected, and what an old address leads to, is there; what was renamed or removed is not, and is listed once. */
export function checkCorrections(corpus: Corpus): readonly Issue[] {
  const { path: file, data, lineOf } = corpus.corrections;
  const known = toKnown(corpus);
  // The claims of an article that could not be parsed are unknown.
  const areClaimsKnown = corpus.articles.length === corpus.ids.articles.size;
  const seen = new Set<string>();
  const need = (kind: AddressedKind, id: string | undefined, path: readonly (string | number)[]): readonly Issue[] => {
    if (id === undefined || known[kind].has(id) || (kind === 'claim' && !areClaimsKnown)) return [];
    const message = `“${path.join('.')}” names “${id}”, which is no ${kind === 'address' ? 'address of a page' : kind}.`;
    const hint = hintNearest(id, known[kind], kind === 'address' ? 'those of the sitemap' : `the ids of ${kind}s`);
    return [{ code: 'unknown-reference', file, line: lineOf(path), message, hint }];
  };
  const needGone = (kind: AddressedKind, id: string, path: readonly (string | number)[]): readonly Issue[] => {
    const isAgain = seen.has(`${kind} ${id}`);
    seen.add(`${kind} ${id}`);
    if (isAgain) return [{ code: 'duplicate-id', file, line: lineOf(path), message: `“${id}” is moved or removed twice.` }];
    if (!known[kind].has(id)) return [];
    const message = `“${path.join('.')}” names “${id}”, which is still there.`;
    return [{ code: 'still-there', file, line: lineOf(path), message, hint: 'Name what it was before; delete the entry if it is back.' }];
  };
  return [
    ...data.corrections.flatMap((entry, i) => {
      const { kind, id } = toSubject(entry);
      return need(kind, id, ['corrections', i, kind]);
    }),
    ...data.moved.flatMap((entry, i) => {
      const { kind, id } = toSubject(entry);
      return [
        ...needGone(kind, id, ['moved', i, kind]),
        ...need(kind, entry.to, ['moved', i, 'to']),
        ...need('article', entry.in, ['moved', i, 'in']),
      ];
    }),
    ...data.removed.flatMap((entry, i) => {
      const { kind, id } = toSubject(entry);
      return [...needGone(kind, id, ['removed', i, kind]), ...need('article', entry.in, ['removed', i, 'in'])];
    }),
  ];
}
