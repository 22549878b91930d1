import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { formatCitation, formatVersion, type Cited } from '../core/cite/cite.ts';
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

const withNotes = (item: CslItem, notes: readonly (string | undefined)[]): CslItem => {
  const note = notes.filter((one) => one !== undefined).join('; ');
  return note === '' ? item : { ...item, note };
};

/**
 * Writes a citation in each format. Only BibLaTeX and CSL-JSON know ranges of dates, and none knows what is inferred: a note says the date in
 * words where data do not say all of it. The version has a field in the same two, and stands in the note of the others.
 */
export function exportCitation(cited: Cited): Citation {
  const { when } = cited;
  const { note, ...unnoted } = cited.item;
  const notes = [note, when === undefined || when.isExact ? undefined : `Date: ${when.words}`];
  const item = withNotes(unnoted, notes);
  const { issued, version, ...undated } = unnoted;
  const point = withoutRange(issued);
  const plain = withNotes(point === undefined ? undated : { ...undated, issued: point }, [...notes, formatVersion(version)]);
  return {
    id: undated.id,
    text: formatCitation(cited),
    formats: {
      BibLaTeX: format(item, 'biblatex'),
      BibTeX: format(plain, 'bibtex'),
      RIS: mendRis(format(plain, 'ris'), item.id),
      'CSL-JSON': JSON.stringify(item, undefined, 1),
    },
  };
}
