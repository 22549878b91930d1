import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { commandEnv } from './command-env.ts';

/** Builds a site of some content, published at the root, in a folder of its own. Rejects with what the build said when it fails. */
export async function buildContent(
  content: readonly Pick<ContentFile, 'path' | 'text'>[],
): Promise<{ readonly dist: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  for (const { path, text } of content) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const env = commandEnv({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') });
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { env, maxBuffer: 1e8 });
  return { dist: join(folder, 'dist'), remove: () => rmSync(folder, { recursive: true }) };
}
