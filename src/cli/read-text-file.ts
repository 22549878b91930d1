import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';

const faults: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no such file: ${file}`,
  EISDIR: (file) => `This is a directory, not a file: ${file}`,
  EACCES: (file) => `This file may not be read: ${file}`,
};

/** The text of a file, or in one sentence why it has none. */
export async function readTextFile(file: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return { fault: faults[bytes.code ?? '']?.(file) ?? `This file cannot be read: ${file} (${bytes.message})` };
  if (bytes.includes(0) || !isUtf8(bytes)) return { fault: `This file is not text in UTF-8: ${file}` };
  return { text: bytes.toString('utf8') };
}
