import type { CoMention, Evidence, NameRow, OtherName } from '../model/evidence.ts';
import type { Passage } from '../model/passage.ts';
import type { ActorRef, Refs } from '../model/refs.ts';
import { foldGap, toNameKey } from '../names/fold.ts';
import { toLanguage, type Language } from '../names/language.ts';
import { nameRules } from '../names/name-rules.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Name } from '../schema/name.ts';
import { withAnchor } from '../urls.ts';
import type { CorpusIndex, PlacedMention } from './index-corpus.ts';
import { quoteMention } from './quote-mention.ts';

const toRows = (
  placed: readonly PlacedMention[],
  toGiver: (form: string) => ActorRef | undefined,
  toOwnLanguage: (form: string) => Language | undefined,
): readonly NameRow[] =>
  [...Map.groupBy(placed, ({ mention }) => foldGap(mention.text)).values()]
    .flatMap((uses): NameRow[] => {
      const [first] = uses;
      if (first === undefined) return [];
      const { text: form, type } = first.mention;
      const perArticle = [...Map.groupBy(uses, ({ article }) => article)].map(([article, own]) => ({
        article,
        voice: own[0]?.voice ?? '',
        author: own[0]?.author,
        count: own.length,
      }));
      const language = toOwnLanguage(form) ?? first.article.language;
      return [{ form, language, type, by: toGiver(form), uses: perArticle, total: uses.length }];
    })
    .toSorted((a, b) => b.total - a.total || (a.form < b.form ? -1 : 1));

const toOtherNames = (names: readonly Name[], { refs, isPrinted }: Pick<CorpusIndex, 'refs' | 'isPrinted'>): OtherName[] =>
  names
    .filter((name) => nameRules[name.type].shown && nameRules[name.type].isName && name.type !== 'native' && !isPrinted(name))
    .map(({ form, type, by, lang }) => ({
      form,
      type,
      language: lang === undefined ? undefined : toLanguage(lang),
      by: by === undefined ? undefined : refs.actor(by),
    }));

/**
 * Names, quotes and counts from all mentions of one entity; `names` are those in its file. Mentions in asides count only when there are
 * no others (decisions.md#d12).
 */
export function deriveEvidence(
  all: readonly PlacedMention[],
  names: readonly Name[],
  corpus: Pick<CorpusIndex, 'refs' | 'isPrinted'>,
): Evidence {
  const givers = new Map(names.flatMap(({ form, by }) => (by === undefined ? [] : [[toNameKey(form), corpus.refs.actor(by)]])));
  const languages = new Map(names.flatMap(({ form, lang }) => (lang === undefined ? [] : [[toNameKey(form), toLanguage(lang)]])));
  const onSubject = all.filter(({ passage }) => !passage.aside);
  const placed = onSubject.length > 0 ? onSubject : all;
  const mentions = [...Map.groupBy(placed, ({ article }) => article)].map(([article, inArticle]) => ({
    article,
    count: inArticle.length,
    quotes: [...Map.groupBy(inArticle, ({ passage }) => passage)].map(([passage, inPassage]) => {
      const { start, end } = inPassage[0]?.mention ?? { start: 0, end: 0 };
      return {
        url: withAnchor(article.url, passage.id),
        passage: passage.number,
        ...quoteMention(passage, start, end),
        language: article.language,
      };
    }),
  }));
  return {
    names: toRows(
      placed,
      (form) => givers.get(toNameKey(form)),
      (form) => languages.get(toNameKey(form)),
    ),
    otherNames: toOtherNames(names, corpus),
    mentions,
    mentionCount: placed.length,
    asideOnly: all.length > 0 && onSubject.length === 0,
  };
}

/** Selects what counts for an entity: passages on the subject or, when only asides name it, all passages. */
export const onSubjectOnly =
  ({ asideOnly }: Pick<Evidence, 'asideOnly'>) =>
  ({ passage }: { readonly passage: Passage }): boolean =>
    asideOnly || !passage.aside;

/** The other actors named in the same passages, and in how many, most often first. */
export function deriveCoMentions(placed: readonly PlacedMention[], self: ActorId | undefined, refs: Refs): readonly CoMention[] {
  const counts = new Map<ActorId, number>();
  for (const passage of new Set(placed.map((mention) => mention.passage))) {
    const ids = passage.mentions.flatMap(({ entity }) => (entity.kind === 'actor' && entity.id !== self ? [entity.id] : []));
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id, passages]) => ({ actor: refs.actor(id), passages }));
}
