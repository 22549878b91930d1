import type { APIRoute } from 'astro';
import { dataFormats, dataKindNames } from '../core/data/data-kinds.ts';
import { escapeText } from '../core/data/escape-markdown.ts';
import { loadFrame } from '../site/load-frame.ts';
import { urls } from '../site/urls.ts';

/** What the site is, for programs that read texts: as llmstxt.org proposes, with links to Markdown and to the data. */
export const GET: APIRoute = async ({ site }) => {
  const { settings, sections } = await loadFrame();
  const { name, tagline, description, licence } = settings;
  const toLink = (title: string, url: string): string => `- [${title}](${new URL(url, site).href})`;
  const pages = [...sections.flatMap((section) => section.pages), { title: 'About and method', url: urls.about }];
  const lines = [
    `# ${escapeText(name)}: ${escapeText(tagline)}`,
    `> ${escapeText(description)}`,
    `The site shows who says what and takes no side: a claim is what an article says, not what is so. Cite the address of a page, and name the speaker and the article.${licence === undefined ? '' : ` Licence of the texts: ${escapeText(licence.text)}.`}`,
    'What a page says stands as Markdown at its address with `index.md` after it.',
    '## Pages',
    pages.map(({ title, url }) => toLink(title, urls.markdown(url))).join('\n'),
    '## Data',
    [
      toLink('What each field says', urls.markdown(urls.data)),
      ...dataKindNames.flatMap((kind) => dataFormats.map((format) => toLink(`${kind}.${format}`, urls.dataFile(kind, format)))),
    ].join('\n'),
  ];
  return new Response(`${lines.join('\n\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
