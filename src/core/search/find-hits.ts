import { toWords } from '../names/fold.ts';
import { describeForm, describeUnit } from './describe-hit.ts';
import { toExcerpt, type ExcerptPart } from './excerpt.ts';
import type { ResultFacets } from '../facets/result-facets.ts';
import type { IndexFile } from './index-file.ts';
import type { RankedArticle } from './rank-articles.ts';
import type { Reading } from './read-query.ts';
import type { ResultKind } from './resolve-filters.ts';
import type { NameResolver } from './resolve-names.ts';
import { readUnit, scoreUnit, type ReadUnit, type ScoredUnit } from './score-unit.ts';
import type { TraitReader } from './traits.ts';
import type { Wanted } from './weigh-query.ts';

export interface SearchResult {
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Why this is here, in words. */
  readonly why: string;
  readonly summary?: string;
  /** The article that a passage or claim stands in, and its title. */
  readonly article?: string;
  readonly articleTitle?: string;
  /** The passage that it is or stands in. */
  readonly passage?: string | undefined;
  readonly excerpt?: readonly ExcerptPart[];
  /** Of an article: passages and claims that match and are not among the results. */
  readonly more?: number;
}

/** A result with what it can be narrowed by. */
export interface Hit {
  readonly result: SearchResult;
  readonly traits: ResultFacets;
}

/** Makes hits of what a reading of a query finds. */
export interface HitFinder {
  /** Pages that bear a name typed; and pages with all the words in a name of theirs or, when one browses, all pages. */
  readonly findPages: (reading: Reading) => { readonly exact: readonly Hit[]; readonly near: readonly Hit[] };
  /** `isRead` tells whether the article's passages are known, of which `best` is the best that matches. */
  readonly toArticle: (ranked: RankedArticle, best: ScoredUnit | undefined, isRead: boolean, reading: Reading) => Hit;
  readonly toUnit: (ranked: RankedArticle, scored: ScoredUnit) => SearchResult;
  /** The actors and places named in some passages, those first that are named often there and seldom elsewhere: where to read on. */
  readonly findCompanions: (passages: readonly ScoredUnit[], reading: Reading) => readonly Hit[];
}

/** A title read as if it were a passage. */
export const readTitle = (text: string): ReadUnit => readUnit({ kind: 'passage', id: '', url: '', label: '', text, names: [] });

const fitsFilters = 'fits the filters';

/** A finder over one index. */
export function createHitFinder(index: IndexFile, names: NameResolver, traits: TraitReader): HitFinder {
  const weightOf = (position: number): number => index.pages[position]?.weight ?? 0;

  const toPage = (position: number, why: string): Hit[] => {
    const page = index.pages[position];
    if (page === undefined) return [];
    const { kind, id, title, url, summary } = page;
    return [{ result: { kind, id, title, url, summary, why }, traits: traits.ofPage(position) }];
  };

  const createWantedCheck =
    (unwanted: readonly Wanted[]) =>
    (position: number): boolean =>
      !unwanted.some((want) => want.pages.has(position) || scoreUnit(readTitle(index.pages[position]?.title ?? ''), [want]).covered > 0);

  const findPages: HitFinder['findPages'] = ({ parsed, resolved, unwanted, isBrowse }) => {
    const exact = new Map<number, string>();
    for (const { forms } of resolved.names)
      for (const form of forms)
        for (const position of form.pages) if (!exact.has(position)) exact.set(position, describeForm(index, position, form));

    const phrased = parsed.phrases.map(({ text, isOpen }) =>
      names.findPhrase(
        toWords(text).map(({ folded }) => folded),
        isOpen,
      ),
    );
    const inPhrases =
      resolved.rest === '' ? (phrased[0] ?? []).filter((position) => phrased.every((pages) => pages.includes(position))) : [];
    const isWanted = createWantedCheck(unwanted);
    const near = new Set(isBrowse ? index.pages.keys() : [...resolved.near, ...inPhrases]);

    return {
      exact: [...exact].filter(([position]) => isWanted(position)).flatMap(([position, why]) => toPage(position, why)),
      near: [...near]
        .filter((position) => !exact.has(position) && isWanted(position))
        .toSorted((a, b) => weightOf(b) - weightOf(a))
        .flatMap((position) => toPage(position, isBrowse ? fitsFilters : 'a name of it holds these words')),
    };
  };

  const toArticle: HitFinder['toArticle'] = ({ article, position, lacks }, best, isRead, { isBrowse, wanted }) => {
    const { id, title, url, summary } = article;
    const unread = wanted.every(({ pages }) => pages.size > 0) ? 'names it' : 'has these words';
    const unnamed = isBrowse ? fitsFilters : isRead ? 'has it in its title or summary' : unread;
    const has = best === undefined ? unnamed : describeUnit(best) || fitsFilters;
    const why = lacks === undefined ? has : `${has}, but nowhere “${lacks}”`;
    return { result: { kind: 'article', id, title, url, summary, why }, traits: traits.ofArticle(position) };
  };

  const toUnit: HitFinder['toUnit'] = ({ article }, scored) => {
    const { unit, marks } = scored;
    const { kind, id, url, label, text, passage = id } = unit;
    const why = describeUnit(scored) || fitsFilters;
    const where = { article: article.id, articleTitle: article.title, passage };
    return { kind, id, title: label === '' ? article.title : label, url, ...where, excerpt: toExcerpt(text, marks), why };
  };

  const findCompanions: HitFinder['findCompanions'] = (passages, { resolved, unwanted }) => {
    const isWanted = createWantedCheck(unwanted);
    // Beside KP stands no IS-KP: a reader would take it for an answer.
    const unlike = new Set(
      resolved.names.flatMap(({ typed, forms }) => (forms.some(({ type }) => type === 'acronym') ? [...names.looksLike(typed)] : [])),
    );
    const scores = new Map<number, number>();
    for (const { unit, score } of passages)
      for (const position of new Set(unit.names.flatMap(([, , pages]) => pages))) scores.set(position, (scores.get(position) ?? 0) + score);
    return [...scores]
      .filter(([position]) => /^(?:actor|place)$/.test(index.pages[position]?.kind ?? '') && !unlike.has(position) && isWanted(position))
      .map(([position, score]) => ({ position, weighed: score / Math.sqrt(1 + weightOf(position)) }))
      .toSorted((a, b) => b.weighed - a.weighed)
      .flatMap(({ position }) => toPage(position, 'named in these passages'));
  };

  return { findPages, toArticle, toUnit, findCompanions };
}
