import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/core/model/actor.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { getById } from '../../support/get-by-id.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeActors, makeArticle, makeAside, makeSource } from '../../support/make-content.ts';
import { makeNames } from '../../support/make-names.ts';

const actors = makeActors('alpha', 'beta', 'gamma');
const all = { actors: ['alpha', 'beta', 'gamma'] };
const both = { actors: ['alpha', 'beta'] };
const only = { actors: ['alpha'] };
/** What the site has of Alpha, from files laid over the three actors. */
const getAlpha = (...files: readonly ContentFile[]): Actor => getById(buildValidSite([...actors, ...files]).actors, 'alpha');
/** What the site has of an Alpha that bears other names. */
const getRenamed = (names: readonly object[], ...files: readonly ContentFile[]): Actor =>
  getById(buildValidSite([makeActor('alpha', { names }), ...actors.slice(1), ...files]).actors, 'alpha');

describe('the evidence of an actor', () => {
  test('counts mentions on the subject and leaves out those in asides', () => {
    const { mentions, mentionCount, asideOnly, names } = getAlpha(
      makeArticle('one', `Alpha. Alpha met Beta.\n\n${makeAside('Alpha.')}`, both),
      makeArticle('two', makeAside('Alpha.'), only),
    );
    expect(mentions.map(({ article, count }) => [article.id, count])).toEqual([['one', 2]]);
    expect({ mentionCount, asideOnly }).toEqual({ mentionCount: 2, asideOnly: false });
    expect(names).toMatchObject([{ form: 'Alpha', type: 'canonical', total: 2, uses: [{ count: 2 }] }]);
  });

  test('counts the asides of an actor that only asides name, and says so', () => {
    const { mentionCount, asideOnly, coMentions } = getAlpha(makeArticle('one', makeAside('Alpha met Beta.'), both));
    expect({ mentionCount, asideOnly }).toEqual({ mentionCount: 1, asideOnly: true });
    expect(coMentions).toMatchObject([{ actor: { id: 'beta' }, passages: 1 }]);
  });

  test('is empty for an actor that no article names', () => {
    const { mentionCount, asideOnly, names, mentions } = getAlpha();
    expect({ mentionCount, asideOnly, names, mentions }).toEqual({ mentionCount: 0, asideOnly: false, names: [], mentions: [] });
  });

  test('quotes the first mention of each passage and links to it', () => {
    const body = 'No one. Here is Alpha, truly. Alpha again.\n\nNobody.\n\nAnd Alpha.';
    expect(getAlpha(makeArticle('one', body, only)).mentions[0]?.quotes).toMatchObject([
      { url: '/articles/one/#p1', before: 'Here is ', match: 'Alpha', after: ', truly.' },
      { url: '/articles/one/#p3', before: 'And ', match: 'Alpha', after: '.' },
    ]);
  });

  test('lists the names of an actor with their counts, the most used first', () => {
    const { names } = getRenamed(
      makeNames({ canonical: ['Alpha'], variant: ['Alpha-Front', 'A’s Front'] }),
      makeArticle('one', "A's Front and A’s Front, Alpha‑Front.", only),
      makeArticle('two', ':actor[The men]{#alpha} of Alpha, Alpha, A’s Front.', only),
    );
    expect(names.map(({ form, type, total }) => [form, type, total])).toEqual([
      ["A's Front", 'variant', 3],
      ['Alpha', 'canonical', 2],
      ['Alpha‑Front', 'variant', 1],
      ['The men', 'descriptor', 1],
    ]);
  });

  test('says who uses a name: author and publication, as far as they are known', () => {
    const { names } = getAlpha(
      makeSource('post', { name: 'The Post' }),
      makeArticle('a', 'Alpha.', { ...only, source: 'post', author: 'Ann Writer' }),
      makeArticle('b', 'Alpha.', { ...only, source: 'post' }),
      makeArticle('c', 'Alpha. Alpha.', { ...only, author: 'Ann Writer' }),
      makeArticle('d', 'Alpha.', only),
    );
    expect(names[0]?.uses.map(({ article, voice, count }) => [article.id, voice, count])).toEqual([
      ['a', 'Ann Writer in The Post', 1],
      ['b', 'The Post', 1],
      ['c', 'Ann Writer, publication not known', 2],
      ['d', 'an author not named', 1],
    ]);
  });

  test('says who gives an exonym, whether or not articles print it', () => {
    const exonyms = [
      { form: 'First Sinners', type: 'exonym', by: 'beta' },
      { form: 'Last Sinners', type: 'exonym', by: 'gamma' },
    ];
    const { names, otherNames } = getRenamed(
      [...makeNames({ canonical: ['Alpha'] }), ...exonyms],
      makeArticle('one', 'Alpha, the FIRST SINNERS.', only),
    );
    expect(names.map(({ form, by }) => [form, by?.id])).toEqual([
      ['Alpha', undefined],
      ['FIRST SINNERS', 'beta'],
    ]);
    expect(otherNames).toMatchObject([{ form: 'Last Sinners', type: 'exonym', by: { id: 'gamma', url: '/actors/gamma/' } }]);
  });

  test('one in another script has its language', () => {
    const imposed = { form: 'آخری', type: 'exonym', by: 'gamma', lang: 'ur' } as const;
    const { otherNames } = getRenamed(
      [...makeNames({ canonical: ['Alpha'] }), imposed],
      makeActor('gamma'),
      makeArticle('one', 'Alpha.', only),
    );
    expect(otherNames).toMatchObject([{ form: 'آخری', language: { lang: 'ur', dir: 'rtl' } }]);
  });

  test('says in which language a form is: as its name says or, of a form that is marked, as its article is written', () => {
    const { names } = getRenamed(
      [...makeNames({ canonical: ['Alpha'] }), { form: 'الفا', type: 'native', lang: 'ar' }],
      makeArticle('one', 'Alpha, الفا.', only),
      makeArticle('two', ':actor[جماعت]{#alpha}', { ...only, language: 'ur' }),
    );
    expect(new Map(names.map(({ form, language }) => [form, language?.lang]))).toEqual(
      new Map([
        ['Alpha', undefined],
        ['الفا', 'ar'],
        ['جماعت', 'ur'],
      ]),
    );
  });

  test('lists the names that no article prints, in order, without descriptions, other scripts and words for search', () => {
    const types = ['former', 'variant', 'native', 'search-only', 'title', 'epithet', 'descriptor', 'unrelated', 'acronym'];
    const names = types.map((type) => ({ form: `Front ${type}`, type, ...(type === 'native' ? { lang: 'ur' } : {}) }));
    const { otherNames } = getRenamed([...names, ...makeNames({ variant: ['Alpha-Front'] })], makeArticle('one', 'ALPHA FRONT.', only));
    expect(otherNames.map(({ form }) => form)).toEqual(['Front former', 'Front variant', 'Front acronym']);
  });

  test('lists the actors named in the same passages, those that share most passages first', () => {
    const asides = [makeAside('Gamma, Alpha.'), makeAside('Gamma, Alpha.')];
    const body = ['Gamma and Alpha.', 'Alpha, Beta, Beta.', 'Beta, Alpha.', 'Gamma.', ...asides].join('\n\n');
    expect(getAlpha(makeArticle('one', body, all)).coMentions.map(({ actor, passages }) => [actor.id, passages])).toEqual([
      ['beta', 2],
      ['gamma', 1],
    ]);
  });
});

test('an article counts its mentions of each actor, and lists actors named in asides alone last', () => {
  const body = `Beta, Alpha, Beta.\n\n${makeAside('Gamma, Gamma, Gamma, Alpha.')}`;
  const [article] = buildValidSite([...actors, makeArticle('one', body, all)]).articles;
  expect(article?.actors.map(({ ref, count, aside }) => [ref.id, count, aside])).toEqual([
    ['beta', 2, false],
    ['alpha', 1, false],
    ['gamma', 3, true],
  ]);
});
