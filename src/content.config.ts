import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { FileGroup } from './core/schema/schemas.ts';
import { contentLoader } from './site/content-loader.ts';

const file = z.object({ collection: z.string(), id: z.string(), path: z.string(), text: z.string() });
const folder = (name: FileGroup) => defineCollection({ loader: contentLoader(name), schema: file });

/** A collection for each folder of `content/`, and one for the files at its root. The core parses the files and reports every issue with its line (decisions.md#d1). */
export const collections = {
  articles: folder('articles'),
  actors: folder('actors'),
  places: folder('places'),
  sources: folder('sources'),
  questions: folder('questions'),
  events: folder('events'),
  site: folder('site'),
};
