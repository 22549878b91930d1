import { formatPoint, type CslItem } from './csl.ts';

/** A `<meta>` element. */
export interface Metadata {
  readonly name: string;
  readonly property?: string;
  readonly content: string;
}

/**
 * What the head of a page says of how it is cited, in the terms that Zotero reads (its translator “Embedded Metadata”, 2024-06-13): that a
 * page is a web page and no article of a journal, who wrote it, when as far as that is one date, in which language, and where. It reads the
 * name of an element and, without one, its property; so one element may say a thing in two vocabularies. A page that nothing is known
 * of beside its title is by the site.
 */
export const toHeadMetadata = (siteName: string, cited: Partial<CslItem> = {}): readonly Metadata[] => {
  const published = formatPoint(cited.issued);
  return [
    { name: 'z:itemType', content: 'webpage' },
    ...(cited.author ?? [{ literal: siteName }]).map(({ literal }) => ({ name: 'author', property: 'dc:creator', content: literal })),
    ...(published === undefined ? [] : [{ name: 'dc.date', property: 'article:published_time', content: published }]),
    ...(cited.language === undefined ? [] : [{ name: 'dc.language', content: cited.language }]),
    { name: 'dc.publisher', content: siteName },
  ];
};
