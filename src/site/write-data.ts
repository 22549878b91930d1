import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFormats, dataKindNames, dataKinds, schemaEnding, type ToAddress } from '../core/data/data-kinds.ts';
import { toJsonSchema } from '../core/data/describe-fields.ts';
import { writeRecords, type DataPart } from '../core/data/write-records.ts';
import type { Site } from '../core/model/site.ts';
import { createUrls } from '../core/urls.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * Writes the records to take along, in every format, and their schemas into the folder of a built site (decisions.md#d76). A few hundred
 * records are in memory at a time.
 */
export async function writeData(site: Site, folder: string, { site: host, base }: SiteAddress): Promise<void> {
  const urls = createUrls(base);
  const toAddress: ToAddress = (url) => host + url;
  const toPath = (kind: string, ending: string): string => join(folder, urls.stripBase(urls.dataFile(kind, ending)));
  await mkdir(join(folder, urls.stripBase(urls.data)), { recursive: true });
  for (const name of dataKindNames) {
    const { schema, list } = dataKinds[name];
    const jsonSchema = toJsonSchema(schema, toAddress(urls.dataFile(name, schemaEnding)));
    await writeFile(toPath(name, schemaEnding), `${JSON.stringify(jsonSchema, null, 2)}\n`);
    await writeParts((format) => toPath(name, format), writeRecords(Object.keys(schema.shape), list(site, toAddress)));
  }
}

/** Writes each part, when it is made, to the file of each format. */
async function writeParts(toPath: (format: string) => string, parts: Iterable<DataPart>): Promise<void> {
  const files = await Promise.all(dataFormats.map(async (format) => ({ format, handle: await open(toPath(format), 'w') })));
  try {
    for (const part of parts) await Promise.all(files.map(({ format, handle }) => handle.writeFile(part[format])));
  } finally {
    await Promise.all(files.map(({ handle }) => handle.close()));
  }
}
