import { describe, expect, test } from 'vitest';
import { buildSound, makeActor, makeArticle, makeSource } from '../../support/make-content.ts';
import type { Actor } from '../../../src/core/model/actor.ts';
import type { Site } from '../../../src/core/model/site.ts';

const getActor = (site: Site, id: string): Actor => {
  const actor = site.actors.find((candidate) => candidate.id === id);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  return actor;
};
const aside = (text: string): string => `:::aside\n${text}\n:::`;
const actors = [makeActor('alpha'), makeActor('beta'), makeActor('gamma')];

describe('evidence of an actor', () => {
  test('counts mentions on the subject, and not those in asides', () => {
    const site = buildSound([
      ...actors,
      makeArticle('one', `Alpha. Alpha met Beta.\n\n${aside('Alpha.')}`, { actors: ['alpha', 'beta'] }),
      makeArticle('two', aside('Alpha.'), { actors: ['alpha'] }),
    ]);
    const { mentions, mentionCount, asideOnly, names } = getActor(site, 'alpha');
    expect(mentions.map(({ article, count }) => [article.id, count])).toEqual([['one', 2]]);
    expect({ mentionCount, asideOnly }).toEqual({ mentionCount: 2, asideOnly: false });
    expect(names).toMatchObject([{ form: 'Alpha', type: 'canonical', total: 2, uses: [{ count: 2 }] }]);
  });

  test('comes from asides where there is nothing else, and says so', () => {
    const site = buildSound([...actors, makeArticle('one', aside('Alpha met Beta.'), { actors: ['alpha', 'beta'] })]);
    const { mentionCount, asideOnly, coMentions } = getActor(site, 'alpha');
    expect({ mentionCount, asideOnly }).toEqual({ mentionCount: 1, asideOnly: true });
    expect(coMentions).toMatchObject([{ actor: { id: 'beta' }, passages: 1 }]);
  });

  test('is nothing for an actor that no article names', () => {
    const { mentionCount, asideOnly, names, mentions } = getActor(buildSound(actors), 'alpha');
    expect({ mentionCount, asideOnly, names, mentions }).toEqual({ mentionCount: 0, asideOnly: false, names: [], mentions: [] });
  });

  test('quotes the first mention of each passage and links to it', () => {
    const body = 'No one. Here is Alpha, truly. Alpha again.\n\nNobody.\n\nAnd Alpha.';
    const site = buildSound([...actors, makeArticle('one', body, { actors: ['alpha'] })]);
    expect(getActor(site, 'alpha').mentions[0]?.quotes).toMatchObject([
      { url: '/articles/one/#p1', before: 'Here is ', match: 'Alpha', after: ', truly.' },
      { url: '/articles/one/#p3', before: 'And ', match: 'Alpha', after: '.' },
    ]);
  });

  test('tells the names of an actor with their counts, the most used first', () => {
    const names = [
      { form: 'Alpha', type: 'canonical' },
      { form: 'Alpha-Front', type: 'variant' },
      { form: 'A’s Front', type: 'variant' },
    ];
    const site = buildSound([
      makeActor('alpha', { names }),
      makeArticle('one', "A's Front and A’s Front, Alpha‑Front.", { actors: ['alpha'] }),
      makeArticle('two', ':actor[The men]{#alpha} of Alpha, Alpha, A’s Front.', { actors: ['alpha'] }),
    ]);
    expect(getActor(site, 'alpha').names.map(({ form, type, total }) => [form, type, total])).toEqual([
      ["A's Front", 'variant', 3],
      ['Alpha', 'canonical', 2],
      ['Alpha‑Front', 'variant', 1],
      ['The men', 'descriptor', 1],
    ]);
  });

  test('tells who uses a name: author and publication, as far as they are known', () => {
    const alpha = { actors: ['alpha'] };
    const site = buildSound([
      makeActor('alpha'),
      makeSource('post', { name: 'The Post' }),
      makeArticle('a', 'Alpha.', { ...alpha, source: 'post', author: 'Ann Writer' }),
      makeArticle('b', 'Alpha.', { ...alpha, source: 'post' }),
      makeArticle('c', 'Alpha. Alpha.', { ...alpha, author: 'Ann Writer' }),
      makeArticle('d', 'Alpha.', alpha),
    ]);
    expect(getActor(site, 'alpha').names[0]?.uses.map(({ article, voice, count }) => [article.id, voice, count])).toEqual([
      ['a', 'Ann Writer in The Post', 1],
      ['b', 'The Post', 1],
      ['c', 'Ann Writer, publication not known', 2],
      ['d', 'an author not named', 1],
    ]);
  });

  test('tells who gives a label, whether articles print it or not', () => {
    const names = [
      { form: 'Alpha', type: 'canonical' },
      { form: 'First Sinners', type: 'exonym', by: 'beta' },
      { form: 'Last Sinners', type: 'exonym', by: 'gamma' },
    ];
    const site = buildSound([
      ...[makeActor('alpha', { names }), makeActor('beta'), makeActor('gamma')],
      makeArticle('one', 'Alpha, the FIRST SINNERS.', { actors: ['alpha'] }),
    ]);
    const alpha = getActor(site, 'alpha');
    expect(alpha.names.map(({ form, by }) => [form, by?.id])).toEqual([
      ['Alpha', undefined],
      ['FIRST SINNERS', 'beta'],
    ]);
    expect(alpha.otherNames).toMatchObject([{ form: 'Last Sinners', type: 'exonym', by: { id: 'gamma', url: '/actors/gamma/' } }]);
  });

  test('tells the names that no article prints, in order, but no descriptions, scripts or words for search', () => {
    const types = ['former', 'variant', 'native', 'search-only', 'title', 'epithet', 'descriptor', 'unrelated', 'acronym'];
    const names = types.map((type) => ({ form: `Front ${type}`, type, ...(type === 'native' ? { lang: 'ur' } : {}) }));
    const site = buildSound([
      makeActor('alpha', { names: [...names, { form: 'Alpha-Front', type: 'variant' }] }),
      makeArticle('one', 'ALPHA FRONT.', { actors: ['alpha'] }),
    ]);
    expect(getActor(site, 'alpha').otherNames.map(({ form }) => form)).toEqual(['Front former', 'Front variant', 'Front acronym']);
  });

  test('names its companions of the same passage, in the order of how many they share', () => {
    const body = `Gamma and Alpha.\n\nAlpha, Beta, Beta.\n\nBeta, Alpha.\n\nGamma.\n\n${aside('Gamma, Alpha.')}\n\n${aside('Gamma, Alpha.')}`;
    const site = buildSound([...actors, makeArticle('one', body, { actors: ['alpha', 'beta', 'gamma'] })]);
    expect(getActor(site, 'alpha').coMentions.map(({ actor, passages }) => [actor.id, passages])).toEqual([
      ['beta', 2],
      ['gamma', 1],
    ]);
  });
});

test('an article tells whom it names how often, those in asides alone last', () => {
  const body = `Beta, Alpha, Beta.\n\n${aside('Gamma, Gamma, Gamma, Alpha.')}`;
  const [article] = buildSound([...actors, makeArticle('one', body, { actors: ['alpha', 'beta', 'gamma'] })]).articles;
  expect(article?.actors.map(({ ref, count, aside: only }) => [ref.id, count, only])).toEqual([
    ['beta', 2, false],
    ['alpha', 1, false],
    ['gamma', 3, true],
  ]);
});
