import { createHash } from 'node:crypto';

/** Ten letters that change with a text, for addresses whose files can be kept for ever. */
export const hashContent = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 10).replaceAll('-', '_');
