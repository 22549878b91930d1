import type { ClaimPreview, NamePreview } from '../../core/previews/preview.ts';
import { make } from '../dom/make.ts';

const makeFacts = (facts: readonly string[]): HTMLElement =>
  make('ul', { class: 'dotted text-soft text-sm' }, ...facts.map((fact) => make('li', {}, fact)));

/** An actor, country or place in a few lines. */
export const renderName = ({ name, kind, text, facts }: NamePreview): readonly HTMLElement[] => [
  make('p', { class: 'label' }, kind),
  make('p', { class: 'semibold' }, name),
  ...(text === undefined ? [] : [make('p', { class: 'text-sm' }, text)]),
  ...(facts.length === 0 ? [] : [makeFacts(facts)]),
];

/** A claim: who says it how firmly, what, when and where, and who denies it, agrees or differs. */
export const renderClaim = ({ speaker, hedge, route, text, facts, relations }: ClaimPreview): readonly HTMLElement[] => [
  make(
    'p',
    { class: 'text-sm' },
    `${speaker} `,
    make('strong', {}, route === undefined ? `${hedge}:` : hedge),
    ...(route === undefined ? [] : [make('span', { class: 'text-soft' }, ` (${route}):`)]),
  ),
  make('p', { class: 'quote' }, text),
  makeFacts(facts),
  ...relations.map(([on, who]) => make('p', { class: 'text-sm' }, `${on} `, make('span', { class: 'text-soft' }, who))),
];
