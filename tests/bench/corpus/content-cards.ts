import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { WrittenCorpus } from './generate-corpus.ts';
import type { ContentArticle, WrittenClaim } from './content-articles.ts';
import { toContentFile } from './content-file.ts';
import type { Random } from './random.ts';

type ClaimsOf = (article: { readonly id: string }) => readonly WrittenClaim[];

const toClaimsOf = (articles: readonly ContentArticle[]): ClaimsOf => {
  const byArticle = new Map(articles.map(({ article, claims }) => [article.id as string, claims]));
  return ({ id }) => byArticle.get(id) ?? [];
};
const toIds = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/**
 * Writes the questions: the claims of the first article stand against those of others on its topic or, when there are none, against more of
 * its own. Those on a side say nothing of another time, and those of another time are related.
 */
export function makeQuestionFiles({ questions, random }: WrittenCorpus, articles: readonly ContentArticle[]): readonly ContentFile[] {
  const claimsOf = toClaimsOf(articles);
  return questions.map(({ id, data, articles: about, actors }): ContentFile => {
    const [own = [], ...others] = about.map(claimsOf);
    const undated = own.filter(({ when }) => when === 'publication');
    const opposed = others.flat().filter(({ when }) => when === 'publication');
    const half = Math.ceil(undated.length / 2);
    const related = random.pickSome(
      [...own, ...others.flat()].filter(({ when }) => when !== 'publication'),
      2,
    );
    const chosen = {
      yes: undated.slice(0, half).slice(0, 3),
      no: random.pickSome(opposed.length > 0 ? opposed : undated.slice(half), 4),
    };
    const positions = data.positions.map((position) => ({ ...position, claims: toIds(chosen[position.side as 'yes' | 'no']) }));
    const speakers = [...chosen.yes, ...chosen.no, ...related].map(({ speaker }) => speaker);
    const unheard = data.actors.filter((actor) => !speakers.includes(actor));
    const body = `${actors.map(({ name }) => name).join(' and ')} are spoken of here. ${data.positions.map(({ text }) => text).join(' ')}`;
    const frontmatter = {
      ...data,
      positions: [
        ...positions,
        ...(related.length === 0 ? [] : [{ id: 'related', side: 'related', text: 'What bears on it.', claims: toIds(related) }]),
      ],
      missing: unheard.length === 0 ? [] : [{ actors: unheard, on: 'what is asked' }],
    };
    return toContentFile('questions', id, frontmatter, body);
  });
}

const pickFigures = (claims: readonly WrittenClaim[], random: Random) =>
  claims.flatMap(({ id, figures }) => (figures.length > 0 && random.isTrue(0.3) ? [{ claim: id, figures }] : []));

/** Writes the events, each with a claim or two of every article that tells it. */
export function makeEventFiles({ events, random }: WrittenCorpus, articles: readonly ContentArticle[]): readonly ContentFile[] {
  const claimsOf = toClaimsOf(articles);
  return events.map(({ id, data, accounts }): ContentFile => {
    const claims = accounts.flatMap(({ article }) => random.pickSome(claimsOf(article), random.between(1, 2)));
    return toContentFile('events', id, { ...data, claims: toIds(claims), figures: pickFigures(claims, random) });
  });
}
