/**
 * Stands for the version in the files of a site until all are written: letters that every format of citations leaves as they are, as many as a
 * version has (decisions.md#d81).
 */
export const versionMark = 'crossreadversion';
