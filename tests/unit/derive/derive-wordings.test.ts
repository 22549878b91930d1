import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { WordingRow } from '../../../src/core/model/evidence.ts';
import { buildSound, makeActor, makeArticle, makeSource } from '../../support/make-content.ts';

const both = { actors: ['alpha', 'beta'] };
const article = (id: string, body: string, given = {}): ContentFile => makeArticle(id, `Alpha, Beta.\n\n${body}`, { ...both, ...given });
const wordingsOf = (...articles: ContentFile[]): readonly WordingRow[] =>
  buildSound([makeActor('alpha'), makeActor('beta'), makeSource('post', { name: 'The Post' }), ...articles]).actors[0]?.wordings ?? [];

describe('loaded words are told', () => {
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
  ])('without quotation marks round the whole, and with those inside: %s', (written, text) => {
    expect(wordingsOf(article('one', `They are :wording[${written}]{#alpha}.`)).map((row) => row.text)).toEqual([text]);
  });

  test('of the actor that they are used of, not of who uses them', () => {
    const text = ':wording[bold]{#beta by=alpha} :wording[brazen]{#alpha by=beta}';
    expect(wordingsOf(article('one', text)).map((row) => row.text)).toEqual(['brazen']);
  });

  test('most used first, in whatever letter case, then by the alphabet', () => {
    const text = ':wording[brazen]{#alpha} :wording[“bold”]{#alpha} :wording[Bold]{#alpha} :wording[angry]{#alpha}';
    expect(wordingsOf(article('one', text)).map((row) => row.text)).toEqual(['bold', 'angry', 'brazen']);
  });

  test('outside asides alone', () => {
    const text = ':wording[bold]{#alpha}\n\n:::aside\n:wording[Bold]{#alpha} :wording[brazen]{#alpha by=beta}\n:::';
    expect(wordingsOf(article('one', text))).toMatchObject([{ text: 'bold', uses: [{ passages: [{ number: 2 }], count: 1 }] }]);
  });

  test('with who uses them in which article how often, and all passages', () => {
    const given = { source: 'post', author: 'Ann Writer' };
    const text = 'None.\n\n:wording[“bold”]{#alpha}\n\n:wording[“bold”]{#alpha by=beta}, :wording[“bold”]{#alpha}';
    expect(wordingsOf(article('one', text, given), article('two', ':wording[“bold”]{#alpha}'))).toMatchObject([
      {
        text: 'bold',
        uses: [
          {
            voice: 'Ann Writer in The Post',
            by: undefined,
            article: { id: 'one' },
            passages: [
              { url: '/articles/one/#p3', number: 3 },
              { url: '/articles/one/#p4', number: 4 },
            ],
            count: 2,
          },
          { by: { id: 'beta' }, article: { id: 'one' }, passages: [{ number: 4 }], count: 1 },
          { voice: 'an author not named', by: undefined, article: { id: 'two' }, passages: [{ number: 2 }], count: 1 },
        ],
      },
    ]);
  });
});
