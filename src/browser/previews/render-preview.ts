import type { ClaimPreview, NamePreview } from '../../core/previews/preview.ts';
import { make } from '../dom/make.ts';

const makeFacts = (facts: readonly string[]): HTMLElement =>
  make('ul', { class: 'dotted text-soft text-sm' }, ...facts.map((fact) => make('li', {}, fact)));

/** The preview of an actor, country or place. */
export const renderName = ({ name, language, kind, text, facts }: NamePreview): readonly HTMLElement[] => [
  make('p', { class: 'label' }, kind),
  make('p', { class: 'font-semibold', ...language }, name),
  ...(text === undefined ? [] : [make('p', { class: 'text-sm', ...language }, text)]),
  ...(facts.length === 0 ? [] : [makeFacts(facts)]),
];

/** The preview of a claim: speaker and hedge, text, date and place, and the claims that deny it, agree or differ. */
export const renderClaim = ({ speaker, hedge, route, text, language, facts, relations }: ClaimPreview): readonly HTMLElement[] => [
  make(
    'p',
    { class: 'text-sm' },
    `${speaker} `,
    make('strong', {}, route === undefined ? `${hedge}:` : hedge),
    ...(route === undefined ? [] : [make('span', { class: 'text-soft' }, ` (${route}):`)]),
  ),
  make('p', { class: 'quote', ...language }, text),
  makeFacts(facts),
  ...relations.map(([title, detail]) => make('p', { class: 'text-sm' }, `${title} `, make('span', { class: 'text-soft' }, detail))),
];
