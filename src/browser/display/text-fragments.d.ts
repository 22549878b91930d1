/** What is used here of the package, which has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** Words that a browser finds in a page: from `textStart` to `textEnd`, between `prefix` and `suffix`. */
  interface TextFragment {
    readonly prefix?: string;
    readonly textStart: string;
    readonly textEnd?: string;
    readonly suffix?: string;
  }
  /** Without a fragment where nothing tells the selected words from others, or that took over half a second. */
  export const generateFragmentFromRange: (range: Range) => { readonly fragment?: TextFragment };
}
