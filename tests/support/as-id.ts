/** A string as the id of whatever the context asks for. */
export const asId = <Id extends string>(id: string): Id => id as Id;
