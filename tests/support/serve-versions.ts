import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path/posix';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What is wrong with an answer: there is none, it is late for ever, it ends in the middle, or it says that the host is broken. */
export type Fault = 'down' | 'silent' | 'cut' | 'broken';

/** A host that publishes one version of a site after the other, and that can fail. */
export interface Host {
  readonly address: string;
  /** The folder that is published from now on. */
  publish: (folder: string) => void;
  /** Says of the path of a request what is wrong with its answer from now on. */
  fail: (how: (path: string) => Fault | undefined) => void;
  /** The paths that were asked for since the last call. */
  takeRequests: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Serves a folder under a path on a free port of this machine, as a static host does. */
export async function serveVersions(first: string, base: string): Promise<Host> {
  let folder = first;
  let toFault: (path: string) => Fault | undefined = () => undefined;
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    requests.push(path);
    const fault = toFault(path);
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'silent') return;
    if (fault === 'broken') return void response.writeHead(503).end();
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(base) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-cache',
      'last-modified': 'Mon, 30 Nov 2026 12:00:00 GMT',
    });
    if (fault === 'cut') response.write(body.subarray(0, body.length / 2), () => response.destroy());
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (next) => (folder = next),
    fail: (how) => (toFault = how),
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
