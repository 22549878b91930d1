import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  dataFormats,
  dataKindNames,
  dataKinds,
  entitiesFile,
  schemaEnding,
  type DataKindName,
  type ToAddress,
} from '../core/data/data-kinds.ts';
import { toJsonSchema } from '../core/data/describe-fields.ts';
import { listEntities } from '../core/data/list-entities.ts';
import { writeLines, writeRecords, type DataPart } from '../core/data/write-records.ts';
import type { Site } from '../core/model/site.ts';
import { createUrls } from '../core/urls.ts';
import type { SiteAddress } from './site-address.ts';

const writeSchema = (name: DataKindName, address: string): string =>
  `${JSON.stringify(toJsonSchema(dataKinds[name].schema, address), null, 2)}\n`;

const listRecords = (name: DataKindName, site: Site, toAddress: ToAddress): Generator<DataPart> =>
  writeRecords(Object.keys(dataKinds[name].schema.shape), dataKinds[name].list(site, toAddress));

/**
 * Writes the records to take along, in every format, their schemas, and the entities of FollowTheMoney into the folder of a built site
 * (decisions.md#d76). A few hundred records are in memory at a time.
 */
export async function writeData(site: Site, folder: string, { site: host, base }: SiteAddress): Promise<void> {
  const urls = createUrls(base);
  const toAddress: ToAddress = (url) => host + url;
  const toPath = (name: string, ending: string): string => join(folder, urls.stripBase(urls.dataFile(name, ending)));
  await mkdir(join(folder, urls.stripBase(urls.data)), { recursive: true });
  for (const name of dataKindNames) {
    await writeFile(toPath(name, schemaEnding), writeSchema(name, toAddress(urls.dataFile(name, schemaEnding))));
    await writeParts((format) => toPath(name, format), listRecords(name, site, toAddress));
  }
  await writeFile(toPath(...entitiesFile), writeLines(listEntities(site, toAddress)));
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

/** The names of all files of data, and the whole text of each, for development: a build writes them by `writeData`. */
export const listDataFiles = (toFileAddress: (name: string, ending: string) => string) =>
  new Map<string, (site: Site, toAddress: ToAddress) => string>([
    ...dataKindNames.flatMap((name) => [
      [`${name}.${schemaEnding}`, () => writeSchema(name, toFileAddress(name, schemaEnding))] as const,
      ...dataFormats.map(
        (format) =>
          [
            `${name}.${format}`,
            (site: Site, toAddress: ToAddress) => [...listRecords(name, site, toAddress)].map((part) => part[format]).join(''),
          ] as const,
      ),
    ]),
    [entitiesFile.join('.'), (site, toAddress) => [...writeLines(listEntities(site, toAddress))].join('')],
  ]);
