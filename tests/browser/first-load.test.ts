import { expect, test } from 'vitest';
import { urls } from '../../src/core/urls.ts';
import { useSite } from '../support/open-site.ts';
import { pickPages } from '../support/page-types.ts';
import { weighFiles } from '../support/read-dist.ts';

const { open } = useSite();
const most = 5 * 1000;

test.each([...pickPages().values()].filter((path) => path !== urls.search))(
  '%s loads at most 5 kB of scripts, and no typeface, by itself',
  async (path) => {
    const asked: { readonly type: string; readonly path: string }[] = [];
    const page = await open(path, {}, async (page) => {
      page.on('request', (request) => asked.push({ type: request.resourceType(), path: new URL(request.url()).pathname }));
    });
    await page.waitForLoadState('networkidle');
    const scripts = new Set(asked.filter(({ type }) => type === 'script').map((request) => request.path));
    expect(weighFiles(scripts)).toBeLessThanOrEqual(most);
    expect(asked.filter(({ type }) => ['font', 'image', 'media'].includes(type))).toEqual([]);
    await page.context().close();
  },
);
