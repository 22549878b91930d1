import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { commandEnv } from './command-env.ts';
import { fixture } from './fixture.ts';

const holder = globalThis as { fixtureBuild?: Promise<void> };

/** Builds the fixture once for all projects of a run. Vitest calls it before the first test. Fails with what the build said. */
export const setup = (): Promise<void> => (holder.fixtureBuild ??= build());

async function build(): Promise<void> {
  const env = commandEnv({ CONTENT_DIR: fixture.content, OUT_DIR: fixture.dist, SITE_URL: fixture.site + fixture.base });
  const builder = spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, faults, [code]] = await Promise.all([text(builder.stdout), text(builder.stderr), once(builder, 'exit')]);
  if (code !== 0) throw new Error(`The fixture could not be built.\n${said}${faults}`);
}
