import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { toEntityKey, type Entity, type Registry } from '../names/build-registry.ts';
import { findMentions, type Mention } from '../names/find-mentions.ts';
import { toNameKey } from '../names/fold.ts';
import type { NameType } from '../schema/name.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Urls } from '../urls.ts';
import type { FlatPassage } from './flatten-passage.ts';

interface Linking {
  readonly registry: Registry;
  /** Ids of entities whose full name the article has given: their surnames now link. */
  readonly introduced: Set<string>;
  /** Actors already linked in this section. */
  readonly linked: Set<string>;
  /** The actor whose own page this is: never linked to itself. */
  readonly self?: ActorId | undefined;
  readonly urls: Urls;
}

/** The type of a form among the names of an entity; `descriptor` when it is not one of them. */
const toType = ({ byEntity }: Registry, entity: Entity, text: string): NameType => {
  const key = toNameKey(text);
  return byEntity.get(toEntityKey(entity))?.find(({ name }) => toNameKey(name.form) === key)?.name.type ?? 'descriptor';
};

const toLink = (url: string, text: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});

/** A range of a text node that becomes a link; offsets are UTF-16 units of the node. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

const splitText = (node: Text, cuts: readonly Cut[]): PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { from, to, url } of cuts) {
    if (from > at) parts.push({ type: 'text', value: node.value.slice(at, from) });
    parts.push(toLink(url, node.value.slice(from, to)));
    at = to;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
};

/** Finds every mention in a paragraph, marked ones included, and links the first of each actor in the section. Changes the paragraph. */
export function linkMentions(
  paragraph: Paragraph,
  flat: FlatPassage,
  { registry, introduced, linked, self, urls }: Linking,
): readonly Mention[] {
  const marked = flat.marks.flatMap(({ node, start, end }): Mention[] => {
    const id = node.attributes?.['id'];
    if ((node.name !== 'actor' && node.name !== 'place') || typeof id !== 'string') return [];
    // Whether the id exists is checked with the other references.
    const entity = { kind: node.name, id } as Entity;
    const text = flat.text.slice(start, end);
    return [{ start, end, text, entity, type: toType(registry, entity, text) }];
  });
  const introductions = marked.map(({ start, entity }) => ({ at: start, id: entity.id }));
  const found = findMentions(registry, flat.linkable, introduced, introductions);
  const mentions = [...marked, ...found].toSorted((a, b) => a.start - b.start);

  const cuts = new Map<Text, Cut[]>();
  for (const { start, end, entity } of mentions) {
    if (entity.kind !== 'actor' || entity.id === self || linked.has(entity.id)) continue;
    const segment = flat.segments.find((candidate) => candidate.start <= start && end <= candidate.end);
    if (segment === undefined) continue;
    linked.add(entity.id);
    const list = cuts.get(segment.node) ?? [];
    list.push({ from: start - segment.start, to: end - segment.start, url: urls.actor(entity.id) });
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
