import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { formatCitation, type Cited } from '../core/cite/cite.ts';
import { withoutRange, type CslItem } from '../core/cite/csl.ts';

/** A citation for people and for programs that keep references. */
export interface Citation {
  readonly id: string;
  readonly text: string;
  readonly formats: Readonly<Record<'BibLaTeX' | 'BibTeX' | 'RIS' | 'CSL-JSON', string>>;
}

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

const format = (item: CslItem, name: 'biblatex' | 'bibtex' | 'ris'): string =>
  new Cite([item], { generateGraph: false }).format(name).trim();

/** A line of RIS begins with its tag; the writer cuts long ones at 70 characters, within words and addresses, and the id at 20. */
const mendRis = (ris: string, id: string): string => ris.replaceAll(/\n(?![A-Z][A-Z\d] {2}-)/g, '').replace(/^(ID {2}- ).*$/m, `$1${id}`);

/**
 * Writes a citation in each format. Only BibLaTeX and CSL-JSON know ranges of dates, and none knows what is inferred: a note says the date in
 * words where data do not say all of it.
 */
export function exportCitation(cited: Cited): Citation {
  const { when } = cited;
  const notes = [cited.item.note, ...(when === undefined || when.isExact ? [] : [`Date: ${when.words}`])].filter(
    (note) => note !== undefined,
  );
  const item: CslItem = notes.length === 0 ? cited.item : { ...cited.item, note: notes.join('; ') };
  const { issued, ...undated } = item;
  const point = withoutRange(issued);
  const dated: CslItem = point === undefined ? undated : { ...undated, issued: point };
  return {
    id: undated.id,
    text: formatCitation(cited),
    formats: {
      BibLaTeX: format(item, 'biblatex'),
      BibTeX: format(dated, 'bibtex'),
      RIS: mendRis(format(dated, 'ris'), item.id),
      'CSL-JSON': JSON.stringify(item, undefined, 1),
    },
  };
}
