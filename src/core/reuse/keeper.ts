/** Keeps what was made of some inputs, perhaps from one run to the next. What is kept is data: no functions, and nobody changes it. */
export interface Keeper {
  /** What `make` gives for these inputs: as it was kept, or made and kept. All that `make` depends on is among the inputs. */
  readonly keep: <Made>(inputs: string, make: () => Made) => Made;
  /** A keeper of what depends on further inputs, too. */
  readonly within: (inputs: string) => Keeper;
}

/** Makes everything anew. */
export const keepNothing: Keeper = { keep: (_, make) => make(), within: () => keepNothing };
