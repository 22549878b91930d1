import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Owner, Registry } from '../names/build-registry.ts';
import { findMentions, type Mention } from '../names/find-mentions.ts';
import { toNameKey } from '../names/fold.ts';
import type { NameType } from '../names/name-types.ts';
import { urls } from '../urls.ts';
import type { FlatPassage } from './flatten-passage.ts';

interface Linking {
  readonly registry: Registry;
  /** Owners whose full name has stood in the article: their surnames now link. */
  readonly introduced: Set<string>;
  /** Actors already linked in this section. */
  readonly linked: Set<string>;
  /** The actor whose own page this is: never linked to itself. */
  readonly self?: string | undefined;
}

const toType = (registry: Registry, owner: Owner, text: string): NameType => {
  const key = toNameKey(text);
  return (
    registry.names.find((name) => name.owner.kind === owner.kind && name.owner.id === owner.id && toNameKey(name.name.form) === key)?.name
      .type ?? 'descriptor'
  );
};

const toLink = (actorId: string, text: string): Link => ({
  type: 'link',
  url: urls.actor(actorId),
  children: [{ type: 'text', value: text }],
});

const splitText = (node: Text, cuts: readonly { from: number; to: number; actorId: string }[]): PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { from, to, actorId } of cuts) {
    if (from > at) parts.push({ type: 'text', value: node.value.slice(at, from) });
    parts.push(toLink(actorId, node.value.slice(from, to)));
    at = to;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
};

/** Finds every mention in a paragraph, marked ones included, in order; links the first of each actor in the section. Changes the paragraph. */
export function linkMentions(paragraph: Paragraph, flat: FlatPassage, { registry, introduced, linked, self }: Linking): readonly Mention[] {
  const marked = flat.marks.flatMap(({ node, start, end }): Mention[] => {
    const id = node.attributes?.['id'];
    if ((node.name !== 'actor' && node.name !== 'place') || typeof id !== 'string') return [];
    const owner: Owner = { kind: node.name, id };
    const text = flat.text.slice(start, end);
    return [{ start, end, text, owner, type: toType(registry, owner, text) }];
  });
  const introductions = marked.map(({ start, owner }) => ({ at: start, id: owner.id }));
  const found = findMentions(registry, flat.linkable, introduced, introductions);
  const mentions = [...marked, ...found].toSorted((a, b) => a.start - b.start);

  const cuts = new Map<Text, { from: number; to: number; actorId: string }[]>();
  for (const { start, end, owner } of mentions) {
    if (owner.kind !== 'actor' || owner.id === self || linked.has(owner.id)) continue;
    const segment = flat.segments.find((candidate) => candidate.start <= start && end <= candidate.end);
    if (segment === undefined) continue;
    linked.add(owner.id);
    const list = cuts.get(segment.node) ?? [];
    list.push({ from: start - segment.start, to: end - segment.start, actorId: owner.id });
    cuts.set(segment.node, list);
  }
  visit(paragraph, 'text', (node, index, parent) => {
    const nodeCuts = cuts.get(node);
    if (nodeCuts === undefined || parent === undefined || index === undefined) return undefined;
    const parts = splitText(node, nodeCuts);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return mentions;
}
