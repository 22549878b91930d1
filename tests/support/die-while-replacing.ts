import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/** Begins to replace a folder and is killed after some renames, or, with none, stays until it is killed. Called with the folder and the number. */
const [path = '', count = '0'] = process.argv.slice(2);
const { rename } = fs;
let left = Number(count);
fs.rename = async (...paths) => {
  await rename(...paths);
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();

const { replaceFolder } = await import('../../src/integration/replace-folder.ts');
const { staging, putInPlace } = await replaceFolder(path, () => undefined);
await fs.mkdir(join(staging, '_astro'));
await fs.writeFile(join(staging, 'index.html'), 'of the dead');
process.stdout.write('begun');
if (left > 0) await putInPlace();
else setInterval(() => undefined, 1000);
