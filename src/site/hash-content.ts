import { createHash } from 'node:crypto';

/** Ten characters that change when a text changes. In the address of a file they let browsers cache it for ever. */
export const hashContent = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 10).replaceAll('-', '_');
