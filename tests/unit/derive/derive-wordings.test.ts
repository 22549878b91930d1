import { describe, expect, test } from 'vitest';
import type { WordingRow } from '../../../src/core/model/evidence.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticle, makeAside, makeSource } from '../../support/make-content.ts';

/** An article whose first passage names Alpha and Beta. */
const makeNaming = (id: string, body: string, given = {}): ContentFile =>
  makeArticle(id, `Alpha, Beta.\n\n${body}`, { actors: ['alpha', 'beta'], ...given });
/** The loaded words that articles use of Alpha. */
const wordingsOf = (...articles: readonly ContentFile[]): readonly WordingRow[] =>
  buildValidSite([...makeActors('alpha', 'beta'), makeSource('post', { name: 'The Post' }), ...articles]).actors[0]?.wordings ?? [];
const textsOf = (body: string): readonly string[] => wordingsOf(makeNaming('one', body)).map(({ text }) => text);

describe('loaded words are listed', () => {
  test.each([
    ['“bold men”', 'bold men'],
    ['‘bold men’', 'bold men'],
    ['"bold men"', 'bold men'],
    ['bold men', 'bold men'],
    ['“:actor[bold men]{#alpha}”', 'bold men'],
    [':actor[“bold men”]{#alpha}', 'bold men'],
    ['“bold” men', '“bold” men'],
    ['the “bold men”', 'the “bold men”'],
    ['“bold” and “brazen”', '“bold” and “brazen”'],
    ['the bold men’', 'the bold men’'],
  ])('without quotation marks around the whole, but with those inside: %s', (written, text) => {
    expect(textsOf(`They are :wording[${written}]{#alpha}.`)).toEqual([text]);
  });

  test('for the actor they are used of, not for the actor that uses them', () => {
    expect(textsOf(':wording[bold]{#beta by=alpha} :wording[brazen]{#alpha by=beta}')).toEqual(['brazen']);
  });

  test('most used first in any letter case, then alphabetically', () => {
    const body = ':wording[brazen]{#alpha} :wording[“bold”]{#alpha} :wording[Bold]{#alpha} :wording[angry]{#alpha}';
    expect(textsOf(body)).toEqual(['bold', 'angry', 'brazen']);
  });

  test('only if they stand outside asides', () => {
    const body = `:wording[bold]{#alpha}\n\n${makeAside(':wording[Bold]{#alpha} :wording[brazen]{#alpha by=beta}')}`;
    expect(wordingsOf(makeNaming('one', body))).toMatchObject([{ text: 'bold', uses: [{ passages: [{ number: 2 }], count: 1 }] }]);
  });

  test('with who uses them, in which article, how often, and in which passages', () => {
    const given = { source: 'post', author: 'Ann Writer' };
    const body = 'None.\n\n:wording[“bold”]{#alpha}\n\n:wording[“bold”]{#alpha by=beta}, :wording[“bold”]{#alpha}';
    const passages = [3, 4].map((number) => ({ url: `/articles/one/#p${number}`, number }));
    expect(wordingsOf(makeNaming('one', body, given), makeNaming('two', ':wording[“bold”]{#alpha}'))).toMatchObject([
      {
        text: 'bold',
        uses: [
          { voice: 'Ann Writer in The Post', by: undefined, article: { id: 'one' }, passages, count: 2 },
          { by: { id: 'beta' }, article: { id: 'one' }, passages: [{ number: 4 }], count: 1 },
          { voice: 'an author not named', by: undefined, article: { id: 'two' }, passages: [{ number: 2 }], count: 1 },
        ],
      },
    ]);
  });
});
