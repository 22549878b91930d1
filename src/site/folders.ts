/** The folders that every command works on. A relative path counts from the folder of the project. */
export const contentDir = process.env['CONTENT_DIR'] || 'content';
export const outDir = process.env['OUT_DIR'] || 'dist';
/** Where runs keep for one another what was made of content. Astro keeps things in the same folder. */
export const keptDir = 'node_modules/.astro/content';
/** Where builds note for the next one which files they made of what. */
export const keptPagesDir = 'node_modules/.astro/pages';
/** Where builds keep packs for offline for one another. */
export const keptPacksDir = 'node_modules/.astro/packs';
