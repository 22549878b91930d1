import type { Settings } from '../core/schema/settings.ts';
import type { Urls } from '../core/urls.ts';
import { escapeMarkup } from './escape-markup.ts';

/** The most signs that a name and a description may have (OpenSearch 1.1, draft 6). */
const limits = { name: 16, description: 1024 } as const;

/** As many whole words as fit, or else as many signs. */
const shorten = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, most);

/** The description of the site’s search, by which a browser can offer it. `toWhole` gives the whole address of one from the root. */
export const writeOpenSearch = (
  { name, description }: Pick<Settings, 'name' | 'description'>,
  toWhole: (url: string) => string,
  urls: Pick<Urls, 'search' | 'favicon'>,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeMarkup(shorten(name, limits.name))}</ShortName>
<Description>${escapeMarkup(shorten(description, limits.description))}</Description>
<Url type="text/html" template="${escapeMarkup(toWhole(urls.search))}?q={searchTerms}"/>
<Image type="image/svg+xml">${escapeMarkup(toWhole(urls.favicon))}</Image>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
