/** The parts of Citation.js that are used here; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[], options?: { readonly generateGraph?: boolean });
    format(name: 'biblatex' | 'bibtex' | 'ris'): string;
    readonly data: readonly object[];
  }
  export const plugins: { readonly config: { get(name: '@bibtex'): { readonly format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
