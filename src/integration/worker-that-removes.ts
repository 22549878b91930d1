/**
 * A service worker that takes the place of the one that keeps a copy of the site under a path, and ends: it deletes the copy, goes, and lets
 * the open pages load again from the network. All of it happens in the one visit in which a browser comes upon it.
 */
export const writeWorkerThatRemoves = (base: string): string => `// This site keeps no copies for offline any more.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = (await caches.keys()).filter((name) => name === \`copy \${offline}\` || name.startsWith(\`copy \${offline} \`));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
  const pages = await clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

const offline = ${JSON.stringify(`${base}offline/`)};
`;
