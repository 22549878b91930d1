import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const getPage = (id: string) => {
  const page = fixtureFiles.pages().find(({ url }) => url === urls.actor(id));
  if (page === undefined) throw new Error(`The actor ${id} has no page.`);
  return page.$;
};
const listHeadings = (id: string): readonly string[] => {
  const $ = getPage(id);
  return $('main h2')
    .get()
    .map((heading) => $(heading).attr('id') ?? '');
};

describe('the page of an actor', () => {
  const $ = getPage('set');

  test('tells what is disputed and claimed before events, mentions and names', () => {
    const order = ['questions', 'claims-about', 'claims-by', 'events', 'mentions', 'names', 'wordings'];
    expect(listHeadings('set').filter((id) => order.includes(id))).toEqual(order);
  });

  test('has the rows of the grid of its questions, the first in sight and the others where they can be folded', () => {
    const block = $('section[aria-labelledby=questions]');
    expect(block.find('.answer-grid').first().find('tbody tr').length).toBe(1);
    expect(block.find('details .answer-grid tbody tr').length).toBeGreaterThan(0);
    expect(block.find('details .answer-grid thead').hasClass('sr-only')).toBe(true);
    expect(block.find('tbody td a.dot').length).toBeGreaterThan(0);
  });

  test('says in a line what else it is called, and folds the names with who uses them', () => {
    const line = $('main header').text();
    expect(line).toContain('Also called: ');
    expect($('main header a[href="#names"]').text()).toBe('all names');
    expect($('section[aria-labelledby=names] details .names-table').length).toBe(1);
    expect($('section[aria-labelledby=names] details:not([open])').length).toBeGreaterThan(0);
  });

  test('speaks of a person and of a group as fits', () => {
    expect(getPage('tomas-calderon')('#claims-by').text()).toBe('What he says');
    expect(getPage('ines-calderon')('#claims-by').text()).toBe('What she says');
    expect($('#claims-about').text()).toBe('What is claimed about it');
  });
});

test('an actor without questions, claims or names printed has no empty part', () => {
  expect(listHeadings('rif-wagons').filter((id) => ['questions', 'claims-about', 'events', 'mentions'].includes(id))).toEqual([]);
});
