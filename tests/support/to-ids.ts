/** The ids of entities in their order; undefined without a list. */
export const toIds = (list: readonly { readonly id: string }[] | undefined): readonly string[] | undefined => list?.map(({ id }) => id);
