import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const port = 8471;
const address = `http://127.0.0.1:${port}`;
const isServed = (): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves a folder by nginx with the configuration of the project, on this machine alone. Throws what nginx says when it cannot.
 *
 * @param folder The full path of the folder.
 * @param workshop That of another, for what nginx writes.
 */
export async function serveNginx(
  folder: string,
  workshop: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const shipped = await readFile('.config/nginx.conf', 'utf8');
  const log = `${workshop}/errors.log`;
  const config = [
    `daemon off; worker_processes auto; pid ${workshop}/nginx.pid; error_log ${log} warn;`,
    // Started by root, nginx would read the files as somebody who may not.
    process.getuid?.() === 0 ? 'user root;' : '',
    'include /etc/nginx/modules-enabled/*.conf;',
    'events { worker_connections 4096; }',
    'http { include /etc/nginx/mime.types; sendfile on; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${workshop}/temporary;`),
    shipped.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /srv/reader;', `root ${folder};`),
    '}',
  ];
  await mkdir(workshop, { recursive: true });
  await writeFile(`${workshop}/nginx.conf`, config.join('\n'));
  const nginx = spawn('nginx', ['-e', log, '-c', `${workshop}/nginx.conf`], { stdio: 'ignore' });
  const ended = once(nginx, 'exit');
  while (nginx.exitCode === null && !(await isServed())) await setTimeout(50);
  if (nginx.exitCode !== null) throw new Error(await readFile(log, 'utf8'));
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
  };
  return { address, stop };
}
