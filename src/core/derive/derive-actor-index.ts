import { foldWord, toNameKey } from '../names/fold.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorRef } from '../model/refs.ts';
import type { IndexEntry, Site } from '../model/site.ts';
import type { Urls } from '../urls.ts';

const listedTypes = new Set(['canonical', 'acronym', 'variant', 'misspelling', 'former', 'exonym', 'surname']);
/** What names without any letter stand under. */
const noLetter = '#';
const toLetter = (form: string): string => /\p{L}/u.exec(foldWord(form))?.[0]?.toUpperCase() ?? noLetter;

/** All actors from A to Z under their titles and the names that articles print, by first letter, accents folded. */
export function deriveActorIndex(actors: readonly Actor[], urls: Urls): Site['actorIndex'] {
  const entries = actors.flatMap((actor): IndexEntry[] => {
    const { id, url, name, language, kind, plural } = actor;
    const ref: ActorRef = { id, url, name, language, kind, plural };
    const others = actor.names
      .filter(({ form, type }) => listedTypes.has(type) && toNameKey(form) !== toNameKey(actor.name))
      .map(({ form }) => form);
    const distinct = new Map(others.map((form) => [form.toLowerCase(), form]));
    return [
      { form: actor.name, actor: ref, isOther: false },
      ...[...distinct.values()].map((form) => ({ form, actor: ref, isOther: true })),
    ];
  });
  const sorted = entries.toSorted((a, b) => a.form.replace(/^\P{L}+/u, '').localeCompare(b.form.replace(/^\P{L}+/u, ''), 'en'));
  return [...Map.groupBy(sorted, ({ form }) => toLetter(form))].map(([letter, inLetter]) => ({
    letter,
    url: urls.actorsUnder(letter === noLetter ? 'other' : letter.toLowerCase()),
    entries: inLetter,
  }));
}
