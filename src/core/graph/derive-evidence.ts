import type { Passage } from '../article/body.ts';
import type { Mention } from '../names/find-mentions.ts';
import { foldGap, toNameKey } from '../names/fold.ts';
import { nameRules, type Name, type NameType } from '../names/name-types.ts';
import type { ActorRef, ArticleRef, Companion, Evidence, NameRow, OtherName } from '../site.ts';
import { urls } from '../urls.ts';
import type { Facts } from './gather-facts.ts';
import { quoteMention } from './quote-mention.ts';
import type { References } from './references.ts';

/** A mention with where it stands. */
export interface PlacedMention {
  readonly article: ArticleRef;
  /** Who speaks in the article, as far as known: publication and author. */
  readonly voice: string;
  readonly passage: Passage;
  readonly mention: Mention;
}

const toRows = (placed: readonly PlacedMention[], toImposer: (form: string) => ActorRef | undefined): NameRow[] => {
  const byForm = Map.groupBy(placed, ({ mention }) => foldGap(mention.text));
  const rows = [...byForm.values()].map((uses): NameRow => {
    const byArticle = [...Map.groupBy(uses, ({ article }) => article).values()];
    const form = uses[0]?.mention.text ?? '';
    return {
      form,
      type: uses[0]?.mention.type as NameType,
      by: toImposer(form),
      uses: byArticle.flatMap(([first, ...others]) =>
        first === undefined ? [] : [{ article: first.article, voice: first.voice, count: others.length + 1 }],
      ),
      total: uses.length,
    };
  });
  return rows.toSorted((a, b) => b.total - a.total || (a.form < b.form ? -1 : 1));
};

const toOtherNames = (names: readonly Name[], { refs, isPrinted }: Pick<Facts, 'refs' | 'isPrinted'>): OtherName[] =>
  names
    .filter((name) => nameRules[name.type].shown && nameRules[name.type].isName && name.type !== 'native' && !isPrinted(name))
    .map(({ form, type, by }) => ({ form, type, by: by === undefined ? undefined : refs.actor(by) }));

/** Names, quotes and counts out of all mentions of one owner, who bears `names`. Asides count only when there is nothing else. */
export function deriveEvidence(all: readonly PlacedMention[], names: readonly Name[], facts: Pick<Facts, 'refs' | 'isPrinted'>): Evidence {
  const imposers = new Map(names.flatMap(({ form, by }) => (by === undefined ? [] : [[toNameKey(form), facts.refs.actor(by)]])));
  const onSubject = all.filter(({ passage }) => !passage.aside);
  const placed = onSubject.length > 0 ? onSubject : all;
  const mentions = [...Map.groupBy(placed, ({ article }) => article)].map(([article, inArticle]) => ({
    article,
    count: inArticle.length,
    quotes: [...Map.groupBy(inArticle, ({ passage }) => passage)].map(([passage, inPassage]) => {
      const { start, end } = inPassage[0]?.mention ?? { start: 0, end: 0 };
      return { url: urls.passage(article.id, passage.id), passage: passage.number, ...quoteMention(passage.text, start, end) };
    }),
  }));
  const rows = toRows(placed, (form) => imposers.get(toNameKey(form)));
  return {
    names: rows,
    otherNames: toOtherNames(names, facts),
    mentions,
    mentionCount: placed.length,
    asideOnly: all.length > 0 && onSubject.length === 0,
  };
}

/** What counts for an owner: what stands on the subject, or, for one named in asides alone, everything. */
export const onSubjectOnly =
  ({ asideOnly }: Pick<Evidence, 'asideOnly'>) =>
  ({ passage }: { readonly passage: Passage }): boolean =>
    asideOnly || !passage.aside;

/** Which other actors stand in the same passages, and in how many, most often first. */
export function deriveCompanions(placed: readonly PlacedMention[], self: string | undefined, refs: References): readonly Companion[] {
  const counts = new Map<string, number>();
  for (const passage of new Set(placed.map((mention) => mention.passage))) {
    const ids = new Set(passage.mentions.filter(({ owner }) => owner.kind === 'actor' && owner.id !== self).map(({ owner }) => owner.id));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id, passages]) => ({ actor: refs.actor(id), passages }));
}
