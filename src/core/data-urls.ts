/** Addresses of what is taken along, of a site published under the path `base`. Few scripts need these, so they are apart. */
export const createDataUrls = (base: string) => ({
  data: `${base}data/`,
  /** A file of records to take along, or that of their JSON Schema, by the ending of its name: `csv`, `schema.json`. */
  dataFile: (kind: string, ending: string) => `${base}data/${kind}.${ending}`,
});
