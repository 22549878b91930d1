import type { ClaimPreview, NamePreview } from '../../core/previews/preview.ts';
import { make } from '../dom/make.ts';

const makeFacts = (facts: readonly string[]): HTMLElement =>
  make('ul', { class: 'dotted text-soft text-sm' }, ...facts.map((fact) => make('li', {}, fact)));

/** The preview of an actor, country or place. */
export const renderName = ({ name, language, kind, text, facts }: NamePreview): readonly HTMLElement[] => [
  make('p', { class: 'label' }, kind),
  make('p', { class: 'semibold', ...language }, name),
  ...(text === undefined ? [] : [make('p', { class: 'text-sm', ...language }, text)]),
  ...(facts.length === 0 ? [] : [makeFacts(facts)]),
];

/** Through whom a claim came and when it was said, in brackets. */
const makeRoute = ({ attribution, said, language }: ClaimPreview): readonly HTMLElement[] => {
  const parts = [...(attribution === undefined ? [] : [make('bdi', { ...language }, attribution)]), ...(said === undefined ? [] : [said])];
  const separated = parts.flatMap((part, i) => (i === 0 ? [part] : ['; ', part]));
  return parts.length === 0 ? [] : [make('span', { class: 'text-soft' }, ' (', ...separated, '):')];
};

const makeRelation = ([title, detail, words]: ClaimPreview['relations'][number]): HTMLElement => {
  const quoted = words === undefined ? [] : [' ', make('bdi', { ...words.language }, words.text)];
  return make('p', { class: 'text-sm' }, `${title} `, make('span', { class: 'text-soft' }, detail, ...quoted));
};

/** The preview of a claim: speaker and hedge, text, date and place, and the claims that deny it, agree or differ. */
export const renderClaim = (claim: ClaimPreview): readonly HTMLElement[] => {
  const route = makeRoute(claim);
  return [
    make(
      'p',
      { class: 'text-sm' },
      `${claim.speaker} `,
      make('strong', {}, route.length === 0 ? `${claim.hedge}:` : claim.hedge),
      ...route,
    ),
    make('p', { class: 'quote', ...claim.language }, claim.text),
    makeFacts(claim.facts),
    ...claim.relations.map(makeRelation),
  ];
};
