import { renderBody, type BodyInput, type RenderedBody } from '../../src/core/markdown/render-body.ts';
import { toHtml, type Passage } from '../../src/core/model/passage.ts';
import { rootUrls } from '../../src/core/urls.ts';
import { region } from './region.ts';

export interface RenderedText extends RenderedBody {
  /** All sections together. */
  readonly html: string;
  readonly passages: readonly Passage[];
}

/** Renders a text as the body of an article that begins on line 1 and knows the names of the region. */
export function renderText(body: string, given: Partial<BodyInput> = {}): RenderedText {
  const rendered = renderBody({ path: 'articles/text.md', body, bodyLine: 1, registry: region, urls: rootUrls, ...given });
  return { ...rendered, html: toHtml(rendered.sections), passages: rendered.sections.flatMap(({ passages }) => passages) };
}

/** The ids of the actors that HTML links to, in order. */
export const toLinkedIds = (html: string): readonly (string | undefined)[] =>
  Array.from(html.matchAll(/href="\/actors\/([^/"]+)\/"/g), ([, id]) => id);
