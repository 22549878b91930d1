import type { Issue } from '../issues/issue.ts';
import { findSentenceCuts } from '../model/sentences.ts';
import type { ArticleId } from '../schema/ids.ts';
import type { Corpus } from '../schema/corpus.ts';

type Article = Corpus['articles'][number];

const maxSentences = 2;
/** So many articles on opposed sides can be named in two sentences. */
const maxNamed = 5;

/**
 * The answer of a question is two sentences at most, names every article on its opposed sides, and none that has no claim on the question.
 * Whether it is fair, no code can tell.
 */
export function checkAnswers({ articles, questions, sources }: Corpus): readonly Issue[] {
  const publications = new Map<string | undefined, string>(sources.map(({ id, data }) => [id, data.name]));
  const names = new Map(articles.map((article) => [article.id, toNames(article, publications.get(article.data.source))]));
  const articleOf = new Map(articles.flatMap((article) => article.data.claims.map((claim) => [claim.id, article.id])));
  return questions.flatMap(({ path: file, data: { answer, positions }, lineOf }) => {
    if (answer === undefined) return [];
    const fault = (message: string, hint: string): Issue => ({ code: 'answer', file, line: lineOf(['answer']), message, hint });
    const toArticles = (some: typeof positions): ReadonlySet<ArticleId> =>
      new Set(some.flatMap(({ claims }) => claims.flatMap((id) => articleOf.get(id) ?? [])));
    const opposed = toArticles(positions.filter(({ side }) => side === 'yes' || side === 'no'));
    const concerned = toArticles(positions);
    const namesOf = (id: ArticleId): readonly string[] => names.get(id) ?? [];
    const ofConcerned = new Set([...concerned].flatMap(namesOf));
    const isNamed = (id: ArticleId): boolean => namesOf(id).some((name) => contains(answer, name));
    const isNamedAlone = (id: ArticleId): boolean => namesOf(id).some((name) => contains(answer, name) && !ofConcerned.has(name));
    const sentences = findSentenceCuts(answer).length - 1;
    return [
      ...(sentences > maxSentences
        ? [fault(`The answer has ${sentences} sentences.`, 'Say in two who is on which side, and what is missing.')]
        : []),
      ...(opposed.size > maxNamed ? [] : [...opposed])
        .filter((id) => !isNamed(id))
        .map((id) => fault(`The answer does not name the article “${id}”, which is on a side.`, `It goes by ${namesOf(id).join(' or ')}.`)),
      ...articles
        .filter(({ id }) => !concerned.has(id) && isNamedAlone(id))
        .map(({ id }) => fault(`The answer names the article “${id}”, which has no claim on the question.`, 'Leave it out.')),
    ];
  });
}

/** What an article may be called: by its author, whole or by the last name, its publication, or the beginning of its title. */
function toNames({ data: { author, title } }: Article, publication: string | undefined): readonly string[] {
  const last = author?.split(/\s+/).at(-1);
  return [author, last, publication, ...(author === undefined ? [`“${title.split(/[:,]| – /)[0]?.trim()}”`] : [])].filter(
    (name) => name !== undefined,
  );
}

/** True when a text has a name as whole words. */
function contains(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) return true;
  return false;
}
