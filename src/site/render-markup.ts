import type { Markup } from '../core/brief/write-brief.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Renders elements to HTML, for a template. None of them is void. */
export const renderMarkup = ({ tag, attributes, children }: Markup): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`)].join(' ')}>${children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : renderMarkup(child)))
    .join('')}</${tag}>`;
