import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openServer } from '../../src/browser/server/open-server.ts';
import { readExchange } from '../support/replay-server.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

/** Starts a server on this machine, and gives the address of its index. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/crossread/_search`;
}

test('a server is asked by a POST of JSON, for whole answers alone', async () => {
  const asked: string[] = [];
  const address = await serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
    response.end(JSON.stringify(readExchange('nothing')));
  });
  expect((await openServer(address).answer('berths')).results).toEqual([]);
  expect(asked).toEqual(['POST /crossread/_search?allow_partial_search_results=false application/json']);
});

describe('a search fails when the server', () => {
  test('answers with a fault', async () => {
    const address = await serve((_, response) => response.writeHead(404).end(JSON.stringify(readExchange('missing-index'))));
    await expect(openServer(address).answer('berths')).rejects.toThrow('The search server answered 404.');
  });

  test('answers with no JSON', async () => {
    const address = await serve((_, response) => response.end('<!doctype html><title>A proxy</title>'));
    await expect(openServer(address).answer('berths')).rejects.toThrow(SyntaxError);
  });

  test('breaks off', async () => {
    const address = await serve((request) => request.socket.destroy());
    await expect(openServer(address).answer('berths')).rejects.toThrow('fetch failed');
  });

  test('does not answer in time', async () => {
    const address = await serve(() => undefined);
    await expect(openServer(address, 20).answer('berths')).rejects.toThrow('timeout');
  });
});
