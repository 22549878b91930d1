/** What the tests ask of the package, which has no types of its own. */
declare module 'edtf' {
  /** The first and last instant of a date in EDTF, in milliseconds. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
  export function parse(text: string): {
    readonly type: 'Date' | 'Interval';
    readonly level: number;
    readonly values: readonly unknown[];
    readonly approximate?: boolean;
  };
}
