import { describe, expect, test } from 'vitest';
import { readPages } from '../support/read-dist.ts';

const pages = new Map(readPages().map((page) => [page.url, page]));
const read = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`There is no page ${url}.`);
  return page.$;
};
const toRefresh = (url: string): string | undefined => read(url)('meta[http-equiv=refresh]').attr('content');

describe('the address of a name', () => {
  test.each([
    ['/actors/pakistani-taliban/', '/actors/ttp/', '“Pakistani Taliban”'],
    ['/actors/tehrik-e-taliaban/', '/actors/ttp/', 'misspelling'],
    ['/actors/fitna-al-khawarij/', '/actors/ttp/', 'label given by Pakistan), which no article here prints.'],
    ['/actors/is-kp/', '/actors/iskp/', 'acronym'],
    ['/actors/usa/', '/actors/united-states/', '“USA”'],
    ['/countries/usa/', '/countries/united-states/', '“USA”'],
    ['/places/nwfp/', '/places/khyber-pakhtunkhwa/', 'former name'],
    ['/actors/orban/', '/actors/viktor-orban/', 'surname'],
  ])('%s leads to %s, which says so', (alias, target, words) => {
    const address = /^0; url=(.*)$/.exec(toRefresh(alias) ?? '')?.[1] ?? '';
    const [path, anchor] = address.split('#');
    expect(path).toBe(target);
    expect(read(target)(`[id="${anchor}"]`).text()).toContain(words);
    expect(new URL(read(alias)('link[rel=canonical]').attr('href') ?? '').pathname).toBe(target);
    expect(read(alias)(`main a[href="${address}"]`)).toHaveLength(1);
  });

  test.each([
    ['/actors/taliban/', ['/actors/afghan-taliban/', '/actors/ttp/']],
    ['/actors/kabul/', ['/actors/afghan-taliban/', '/places/kabul/', '/countries/afghanistan/']],
    ['/actors/gul-bahadur/', ['/actors/hafiz-gul-bahadur/', '/actors/gul-bahadur-faction/']],
  ])('%s, of more than one, gives a choice', (alias, targets) => {
    expect(toRefresh(alias)).toBeUndefined();
    const hrefs = read(alias)('main a[href^="/"]').map((_, link) => read(alias)(link).attr('href')?.replace(/#.*/, ''));
    expect([...new Set(hrefs.get())]).toEqual(targets);
  });
});
